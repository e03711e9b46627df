/** Wishes that come while the work goes on are fulfilled together by doing it once more; so no earlier answer overtakes a later one. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    if (current) again = true;
    current ??= run().finally(() => (current = null));
    return current;
  };
}
