import { workBlock } from '../testing/work';
import { acceptance, ending } from './decision';

const today = '2026-11-21';
const held = (expiresOn: string) =>
  workBlock({
    reservation: { __typename: 'Reservation', id: 'r1', expiresOn, reason: 'Die Gruppe fehlt noch.', grantor: { __typename: 'Named', id: 'o9', name: 'Verwaltungsvorstand' }, owner: { __typename: 'Named', id: 'o1', name: 'Stelle Sozialplanung' } },
  } as Parameters<typeof workBlock>[0]);

it('asks about an accepted block whether it stays so', () => {
  expect(acceptance(workBlock({ acceptance: 'ACCEPTED', needsReview: true }), 'de')).toMatchObject({ why: 'Ein früherer Baustein wurde wieder geöffnet. Bleibt dieser angenommen?', where: 'Voerde (Niederrhein), Zyklus 1' });
});

it.each([
  ['2026-11-18', true, 'Der Vorbehalt ist seit 3 Tagen abgelaufen.'],
  ['2026-11-21', false, 'Der Vorbehalt läuft heute ab.'],
  ['2026-12-05', false, 'Der Vorbehalt läuft in 14 Tagen ab.'],
])('tells of a Vorbehalt until %s', (expiresOn, isLate, sentence) => {
  const [decision] = ending(held(expiresOn), today, 'de');
  expect(decision?.isLate).toBe(isLate);
  expect(decision?.why).toContain(`${sentence} Aufzuheben bis`);
  expect(decision?.why).toContain('durch Stelle Sozialplanung. Die Gruppe fehlt noch.');
});

it('is silent about a Vorbehalt that holds longer', () => {
  expect(ending(held('2026-12-06'), today, 'de')).toEqual([]);
  expect(ending(workBlock(), today, 'de')).toEqual([]);
});
