const ends: (() => Promise<void>)[] = [];

/** Has `end` run after all tests of this process' file, for what they share. */
export const atTheEnd = (end: () => Promise<void>): number => ends.push(end);

afterAll(async () => {
  for (const end of ends) await end();
});
