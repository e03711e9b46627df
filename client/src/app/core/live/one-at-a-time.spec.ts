import { oneAtATime } from './one-at-a-time';

const afterAll = () => new Promise((resolve) => setTimeout(resolve));

it('does the work once more for everything that was wished for meanwhile', async () => {
  const finish: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>((resolve) => finish.push(resolve)));
  for (let wish = 0; wish < 3; wish += 1) void ask();
  expect(finish).toHaveLength(1);
  finish[0]?.();
  await afterAll();
  expect(finish).toHaveLength(2);
  finish[1]?.();
  await afterAll();
  expect(finish).toHaveLength(2);
  void ask();
  expect(finish).toHaveLength(3);
});

it('works again after a failure', async () => {
  const work = jest.fn().mockRejectedValueOnce(new Error('?')).mockResolvedValue(undefined);
  const ask = oneAtATime(work);
  await expect(ask()).rejects.toThrow();
  await ask();
  expect(work).toHaveBeenCalledTimes(2);
});
