import { stagesOf, worldCafeTimes } from './world-cafe-times.js';

const at = (time: string) => new Date(`2026-11-12T${time}:00Z`);
const clock = (date: Date | null | undefined) => date?.toISOString().slice(11, 16);
const cafe = { rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30, round: 0, beganAt: null as Date | null, roundBeganAt: null as Date | null, wrapUpBeganAt: null as Date | null, topics: [{ agendaItemId: 'a' }, { agendaItemId: 'b' }] };
const inRound = (round: number, since: string) => ({ ...cafe, round, beganAt: at('14:10'), roundBeganAt: at(since) });
const meeting = { startsAt: at('14:00'), endsAt: at('16:00'), openedAt: null, closedAt: null };
const item = (id: string, minutes: number, started?: string, ended?: string) => ({ id, minutes, isAdjourned: false, startedAt: started ? at(started) : null, endedAt: ended ? at(ended) : null });
const agenda = [item('welcome', 10), item('a', 60), item('b', 60), item('other', 10)];
const shown = (stages: ReturnType<typeof stagesOf>) => stages.map(({ round, state, begins, ends }) => [round, state, clock(begins), clock(ends)]);

describe('the rounds of a World-Café', () => {
  it('are planned one after the other with time to change, and the wrap-up at once after the last', () => {
    expect(shown(stagesOf(cafe, at('14:10'), at('09:00')))).toEqual([[1, 'AHEAD', '14:10', '14:30'], [2, 'AHEAD', '14:35', '14:55'], [3, 'AHEAD', '15:00', '15:20'], [null, 'AHEAD', '15:20', '15:50']]);
  });

  it('shift with one that takes longer', () => {
    expect(shown(stagesOf(inRound(2, '14:40'), undefined, at('15:06')))).toEqual([[1, 'OVER', undefined, undefined], [2, 'NOW', '14:40', '15:00'], [3, 'AHEAD', '15:11', '15:31'], [null, 'AHEAD', '15:31', '16:01']]);
  });

  it('are over when the wrap-up has begun', () => {
    const stages = stagesOf({ ...inRound(3, '15:00'), wrapUpBeganAt: at('15:25') }, undefined, at('15:30'));
    expect(stages.map(({ state }) => state)).toEqual(['OVER', 'OVER', 'OVER', 'NOW']);
    expect(clock(stages.at(-1)?.ends)).toBe('15:55');
  });
});

describe('the sum of times of a World-Café', () => {
  it('counts topics that are talked about at the same time once', () => {
    const sum = worldCafeTimes(agenda, cafe, meeting, at('09:00'));
    expect([sum.planned, clock(sum.expectedEnd), sum.overBy]).toEqual([120, '16:00', 0]);
    expect(['a', 'b', 'other'].map((id) => clock(sum.begins.get(id)))).toEqual(['14:10', '14:10', '15:50']);
  });

  it('knows in a round how long the rest takes', () => {
    const running = [item('welcome', 10, '14:00', '14:10'), ...agenda.slice(1)];
    const sum = worldCafeTimes(running, inRound(2, '14:40'), { ...meeting, openedAt: at('14:00') }, at('15:00'));
    expect([sum.used, sum.left, clock(sum.expectedEnd), sum.overBy]).toEqual([10 + 50, 55 + 10, '16:05', 5]);
  });

  it('ends the wrap-up with the item that comes after it, or with the meeting', () => {
    const wrappingUp = { ...inRound(3, '15:00'), wrapUpBeganAt: at('15:20') };
    const running = { ...meeting, openedAt: at('14:00') };
    expect(worldCafeTimes(agenda, wrappingUp, running, at('15:30')).endedAt).toBeNull();
    expect(worldCafeTimes([...agenda.slice(0, 3), item('other', 10, '15:40')], wrappingUp, running, at('15:45')).endedAt).toEqual(at('15:40'));
    expect(worldCafeTimes(agenda, wrappingUp, { ...running, closedAt: at('15:50') }, at('18:00')).endedAt).toEqual(at('15:50'));
  });
});
