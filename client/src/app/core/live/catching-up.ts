/**
 * Reads what has changed, one reading after the other, so that no earlier answer overtakes a later one. What is heard meanwhile
 * is read together afterwards; what could not be read is read with whatever is heard next.
 * @param read says whether it could
 */
export function catchingUp<Change>(read: (changes: readonly Change[]) => Promise<boolean>): (changes: readonly Change[]) => Promise<void> {
  const unread: Change[] = [];
  let current: Promise<void> | null = null;
  const readAll = async (): Promise<void> => {
    while (unread.length) {
      const changes = unread.splice(0);
      if (await read(changes)) continue;
      unread.unshift(...changes);
      return;
    }
  };
  return (changes) => {
    unread.push(...changes);
    current ??= readAll().finally(() => (current = null));
    return current;
  };
}
