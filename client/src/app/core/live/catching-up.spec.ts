import { catchingUp } from './catching-up';
import type { CycleChange } from './cycle-change';

const task = (taskId: string): CycleChange => ({ taskId });
const afterAll = () => new Promise((resolve) => setTimeout(resolve));

function begin() {
  const readings: { readonly changes: readonly CycleChange[]; readonly end: (couldRead: boolean) => Promise<unknown> }[] = [];
  const catchUp = catchingUp<CycleChange>(
    (changes) =>
      new Promise((resolve) => {
        const end = (couldRead: boolean) => {
          resolve(couldRead);
          return afterAll();
        };
        readings.push({ changes, end });
      }),
  );
  const read = () => readings.map(({ changes }) => changes.map(({ taskId }) => taskId));
  return { catchUp, readings, read };
}

it('reads what is heard meanwhile together, after what it reads', async () => {
  const { catchUp, readings, read } = begin();
  for (const id of ['t1', 't2', 't3']) void catchUp([task(id)]);
  expect(read()).toEqual([['t1']]);
  await readings[0]?.end(true);
  expect(read()).toEqual([['t1'], ['t2', 't3']]);
  await readings[1]?.end(true);
  expect(readings).toHaveLength(2);
});

it('reads what it could not read with what is heard next', async () => {
  const { catchUp, readings, read } = begin();
  void catchUp([task('t1')]);
  await readings[0]?.end(false);
  expect(readings).toHaveLength(1);
  void catchUp([task('t2')]);
  expect(read()).toEqual([['t1'], ['t1', 't2']]);
});
