import { matches } from './account-row';

const row = { id: '1', version: 1, granted: [], name: 'Erika Öztürk', listed: 'Öztürk, Erika', email: 'oeztuerk@beispiel.de', mailbox: 'oeztuerk', domain: '@beispiel.de', roles: ['Ratsmitglied'], memberships: ['Planungsgruppe Voerde (Vorsitz)'], state: 'INVITED' } as const;

it.each(['', ' ', 'öztürk', 'ÖZT', 'rats', 'voerde erika', 'eingeladen', '@beispiel'])('finds the row by %p', (wanted) => {
  expect(matches(row, wanted)).toBe(true);
});

it('does not find it when one of the words is missing', () => {
  expect(matches(row, 'erika dinslaken')).toBe(false);
});
