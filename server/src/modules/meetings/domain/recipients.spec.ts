import { concernedBy } from './recipients.js';

const [anna, ben, carla] = ['Anna', 'Ben', 'Carla'].map((name) => ({ id: name.toLowerCase(), name, isGuest: false }));
const everybody = { hasAccount: () => true, mayRead: () => true };
const task = (person: { id: string; name: string }, title: string) => ({ person, title });

describe('whom the end of a meeting concerns', () => {
  it('each person once, with everything that is theirs to do, those with an Auftrag first', () => {
    const concerned = concernedBy([anna, ben], [task(ben, 'eins'), task(ben, 'zwei'), task(carla, 'drei')], everybody);
    expect(concerned.map(({ id, assignments }) => [id, assignments.map(({ title }) => title)])).toEqual([['ben', ['eins', 'zwei']], ['carla', ['drei']], ['anna', []]]);
  });

  it('takes nobody for a guest who was not asked to come', () => {
    const concerned = concernedBy([{ ...ben, isGuest: true }], [task(ben, 'eins'), task(carla, 'zwei')], everybody);
    expect(concerned.map(({ id, isGuest }) => [id, isGuest])).toEqual([['ben', true], ['carla', false]]);
  });

  it('says who gets no mail, and why', () => {
    const concerned = concernedBy([anna, ben, carla], [task(carla, 'eins')], { hasAccount: (id) => id !== 'anna', mayRead: () => false });
    expect(concerned.map(({ id, way }) => [id, way])).toEqual([['carla', 'MAIL_OF_ASSIGNMENTS'], ['anna', 'NO_ACCOUNT'], ['ben', 'MAY_NOT_READ']]);
  });
});
