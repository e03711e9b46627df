import { draftOf, lengthOf, minutesOf, onLines, planOf, usualWorldCafe } from './world-cafe-plan';

const line = (title: string, hostId = '', agendaItemId = '') => ({ title, hostId, agendaItemId });

it('begins with what is usual: six empty lines, three rounds of twenty minutes', () => {
  const { topics, ...shape } = usualWorldCafe();
  expect([topics.length, shape]).toEqual([6, { rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30 }]);
});

it('sends the lines that have a title', () => {
  const draft = { ...usualWorldCafe(), topics: [line(''), line(' Wohnen ', 'ada'), line('Wege', '', 'item')] };
  expect(planOf(draft).topics).toEqual([{ agendaItemId: null, title: 'Wohnen', hostId: 'ada' }, { agendaItemId: 'item', title: 'Wege', hostId: null }]);
});

it('shows what the server says of a topic on its line, empty ones before it or not', () => {
  const draft = { ...usualWorldCafe(), topics: [line(''), line('Wohnen'), line(''), line('Wege')] };
  expect(onLines([{ field: 'worldCafe.topics.1.title' }, { field: 'rounds' }], draft)).toEqual([{ field: 'worldCafe.topics.3.title' }, { field: 'rounds' }]);
});

it('adds up rounds, the changes between them and the wrap-up', () => {
  expect(minutesOf(usualWorldCafe())).toBe(100);
  expect(minutesOf({ ...usualWorldCafe(), rounds: 1 })).toBe(50);
  expect(minutesOf({ ...usualWorldCafe(), wrapUpMinutes: null })).toBeNull();
});

it('knows how long a meeting is', () => {
  expect([lengthOf('14:00', '16:30'), lengthOf('16:00', '14:00'), lengthOf('', '16:00')]).toEqual([150, null, null]);
});

it('reads a plan back with its titles and hosts', () => {
  const agenda = [{ id: 'a', title: 'Wohnen', owner: { person: { id: 'ada' } } }, { id: 'b', title: 'Wege', owner: null }];
  const planned = { rounds: 2, roundMinutes: 15, changeMinutes: 0, wrapUpMinutes: 20, topics: [{ agendaItemId: 'b' }, { agendaItemId: 'a' }] };
  expect(draftOf(planned, agenda)).toEqual({ rounds: 2, roundMinutes: 15, changeMinutes: 0, wrapUpMinutes: 20, topics: [line('Wege', '', 'b'), line('Wohnen', 'ada', 'a')] });
});
