import { type TimedItem, timeSum } from './time-sum.js';

const at = (time: string) => new Date(`2026-11-12T${time}:00Z`);
const clock = (date: Date | undefined) => date?.toISOString().slice(11, 16);
const meeting = { startsAt: at('14:00'), endsAt: at('16:30'), openedAt: null, closedAt: null };
const item = (id: string, minutes: number, started?: string, ended?: string, isAdjourned = false): TimedItem => ({ id, minutes, isAdjourned, startedAt: started ? at(started) : null, endedAt: ended ? at(ended) : null });

describe('the sum of times', () => {
  const running = [item('1', 10, '14:03', '14:11'), item('2', 15, '14:11', '14:29'), item('3', 30, '14:29', '15:02'), item('4', 20, '15:02'), item('5', 30), item('6', 35), item('7', 10)];

  it('says while the meeting runs what was used, what is left, and by how much it becomes too long', () => {
    const sum = timeSum(running, { ...meeting, openedAt: at('14:03') }, at('15:19'));
    expect([sum.planned, sum.used, sum.left, clock(sum.expectedEnd), sum.overBy]).toEqual([150, 76, 78, '16:37', 7]);
    expect([...sum.begins].map(([id, begin]) => [id, clock(begin)])).toEqual([['5', '15:22'], ['6', '15:52'], ['7', '16:27']]);
    expect([...sum.took.values()]).toEqual([8, 18, 33, 17]);
  });

  it('asks no more of the item that runs when it has used up its time', () => {
    expect(timeSum([item('1', 10, '14:00')], { ...meeting, openedAt: at('14:00') }, at('14:30'))).toMatchObject({ used: 30, left: 0, overBy: 0 });
  });

  it('begins before the meeting at its beginning, whatever time it is', () => {
    const sum = timeSum([item('1', 60), item('2', 120)], meeting, at('09:00'));
    expect([clock(sum.begins.get('2')), clock(sum.expectedEnd), sum.overBy]).toEqual(['15:00', '17:00', 30]);
  });

  it('leaves out what was put off, and ends where the meeting ended', () => {
    expect(timeSum([item('1', 60), item('2', 30, undefined, undefined, true)], meeting, at('09:00')).left).toBe(60);
    const closed = timeSum(running, { ...meeting, openedAt: at('14:03'), closedAt: at('16:00') }, at('18:00'));
    expect([closed.used, closed.left, clock(closed.expectedEnd), closed.begins.size]).toEqual([117, 0, '16:00', 0]);
  });
});
