import { minutesOfWorldCafe, nextStep, problemsOfWorldCafe, stepBack, worldCafeActions, type RungBells } from './world-cafe-rules.js';

const SHAPE = { rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30 };
const PLAN = { ...SHAPE, topics: [{ title: 'Wohnen', hostId: null }, { title: 'Wege', hostId: 'ada' }] };
const NOT_BEGUN: RungBells = { round: 0, beganAt: null, roundBeganAt: null, earlierRoundsBeganAt: [], wrapUpBeganAt: null };
const at = (time: string) => new Date(`2026-11-12T${time}:00Z`);
const topics = (...titles: string[]) => titles.map((title) => ({ title, hostId: null }));

describe('the plan of a World-Café', () => {
  it('takes as long as its rounds, the changes between them and the wrap-up, however many topics there are', () => {
    expect(minutesOfWorldCafe(SHAPE)).toBe(3 * 20 + 2 * 5 + 30);
    expect(minutesOfWorldCafe({ ...SHAPE, rounds: 1 })).toBe(50);
  });

  it.each([
    ['no topic', { topics: [] }, ['NO_TOPIC']],
    ['more than twelve', { topics: topics(...Array.from({ length: 13 }, (_, n) => `Thema ${n}`)) }, ['TOO_MANY_TOPICS']],
    ['two topics that read the same', { topics: topics('Wohnen', ' wohnen') }, ['TOPICS_ALIKE']],
    ['a host from outside', { topics: [{ title: 'Wohnen', hostId: 'bob' }] }, ['HOST_FROM_OUTSIDE']],
    ['no round', { rounds: 0 }, ['ROUNDS_NOT_POSSIBLE']],
    ['seven rounds', { rounds: 7 }, ['ROUNDS_NOT_POSSIBLE']],
    ['rounds too short and a wrap-up too long', { roundMinutes: 4, wrapUpMinutes: 241 }, ['ROUND_MINUTES_NOT_POSSIBLE', 'WRAP_UP_MINUTES_NOT_POSSIBLE']],
    ['rounds too long and a change too long', { roundMinutes: 61, changeMinutes: 31 }, ['ROUND_MINUTES_NOT_POSSIBLE', 'CHANGE_MINUTES_NOT_POSSIBLE']],
    ['everything within its limits', { rounds: 6, roundMinutes: 5, changeMinutes: 0, wrapUpMinutes: 240 }, []],
  ])('with %s is judged as a whole', (_what, parts, problems) => {
    expect(problemsOfWorldCafe({ ...PLAN, ...parts }, (personId) => personId === 'ada')).toEqual(problems);
  });
});

describe('a World-Café', () => {
  it('goes from round to round and ends with the wrap-up', () => {
    let progress = { ...SHAPE, ...NOT_BEGUN, rounds: 2 };
    const rounds: unknown[] = [];
    for (const time of ['14:00', '14:25', '14:50']) {
      progress = { ...progress, ...nextStep(progress, at(time)) };
      rounds.push([progress.round, progress.roundBeganAt, progress.wrapUpBeganAt]);
    }
    expect(rounds).toEqual([[1, at('14:00'), null], [2, at('14:25'), null], [2, at('14:25'), at('14:50')]]);
    expect(progress.beganAt).toEqual(at('14:00'));
    expect(nextStep(progress, at('15:30'))).toBeUndefined();
  });

  it('goes back bell by bell, and each round has the time again at which it began', () => {
    const progress = [at('14:00'), at('14:25'), at('14:50')].reduce((before, now) => ({ ...before, ...nextStep(before, now) }), { ...SHAPE, ...NOT_BEGUN, rounds: 2 });
    const back = (from: typeof progress) => ({ ...from, ...stepBack(from) });
    const [second, first, none] = [back(progress), back(back(progress)), back(back(back(progress)))];
    expect([second.wrapUpBeganAt, second.round, second.roundBeganAt]).toEqual([null, 2, at('14:25')]);
    expect([first.round, first.roundBeganAt, first.beganAt]).toEqual([1, at('14:00'), at('14:00')]);
    expect(none).toEqual({ ...SHAPE, ...NOT_BEGUN, rounds: 2 });
    expect(stepBack(none)).toBeUndefined();
  });

  it('is planned until its first round, and goes on only while the meeting runs', () => {
    const begun = { ...NOT_BEGUN, round: 1, beganAt: at('14:00'), roundBeganAt: at('14:00') };
    expect(worldCafeActions('INVITED', NOT_BEGUN)).toEqual(['topics']);
    expect(worldCafeActions('RUNNING', NOT_BEGUN)).toEqual(['topics', 'goOn']);
    expect(worldCafeActions('RUNNING', begun)).toEqual(['goOn', 'goBack']);
    expect(worldCafeActions('RUNNING', { ...begun, wrapUpBeganAt: at('15:00') })).toEqual(['goBack']);
    expect(worldCafeActions('CLOSED', NOT_BEGUN)).toEqual([]);
  });
});
