export interface Words {
  readonly text: string;
  readonly change: 'added' | 'removed' | null;
}

const words = (text: string): string[] => text.split(/(?<=\s)/);

/** Lengths of the longest common run of words from each place on. */
function commonFrom(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      lengths[b][a] = before[b].trim() === after[a].trim() ? lengths[b + 1][a + 1] + 1 : Math.max(lengths[b + 1][a], lengths[b][a + 1]);
    }
  }
  return lengths;
}

function joined(parts: readonly Words[]): Words[] {
  return parts.reduce<Words[]>((all, part) => {
    const last = all.at(-1);
    return last?.change === part.change ? [...all.slice(0, -1), { ...last, text: last.text + part.text }] : [...all, part];
  }, []);
}

/** A text against the one before, word for word: what was struck, what was added and what stayed. */
export function wordChanges(before: string, after: string): Words[] {
  const [then, now] = [words(before), words(after)];
  const common = commonFrom(then, now);
  const parts: Words[] = [];
  let [b, a] = [0, 0];
  while (b < then.length || a < now.length) {
    if (b < then.length && a < now.length && then[b].trim() === now[a].trim()) {
      parts.push({ text: now[a], change: null });
      b += 1;
      a += 1;
    } else if (b < then.length && (a === now.length || common[b + 1][a] >= common[b][a + 1])) {
      parts.push({ text: then[b], change: 'removed' });
      b += 1;
    } else {
      parts.push({ text: now[a], change: 'added' });
      a += 1;
    }
  }
  return joined(parts);
}
