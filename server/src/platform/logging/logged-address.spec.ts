import { newSecret } from '../../modules/identity/index.js';
import { loggedAddress } from './logged-address.js';

it('tells the log which page was asked for, and no secret', () => {
  expect(loggedAddress(`/kalender/${newSecret()}.ics`)).toBe('/kalender/….ics');
  expect(loggedAddress('/de/sitzungen/01890000-0000-7000-8000-000000000000?von=1')).toBe('/de/sitzungen/01890000-0000-7000-8000-000000000000?von=1');
});
