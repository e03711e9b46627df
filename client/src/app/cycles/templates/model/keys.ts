import { type Draft, type DraftBlock, type DraftNode, type DraftTask, contentsOf } from './draft';

/** The first of some proposals that nobody has yet. */
function firstFree(taken: readonly DraftNode[], proposal: (number: number) => string, from = 1): string {
  const keys = new Set(taken.map(({ key }) => key));
  let number = from;
  while (keys.has(proposal(number))) number += 1;
  return proposal(number);
}

/** The number behind the highest one that follows `prefix`. */
const numberAfter = (keys: readonly string[], prefix: string): number =>
  1 + Math.max(0, ...keys.flatMap((key) => (key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)) ? [Number(key.slice(prefix.length))] : [])));

/** "B7" after "B6", "9" after "8": as the last numbered block is named. */
export function nextBlockKey({ blocks }: Draft): string {
  const keys = blocks.map(({ key }) => key);
  const prefix = keys.findLast((key) => /\d$/.test(key))?.replace(/\d+$/, '') ?? 'B';
  return firstFree(blocks, (number) => `${prefix}${number}`, numberAfter(keys, prefix));
}

/** "B3.6" after "B3.5". */
export function nextTaskKey(block: DraftBlock): string {
  const prefix = `${block.key}.`;
  const contents = contentsOf(block);
  return firstFree(contents, (number) => `${prefix}${number}`, numberAfter(contents.map(({ key }) => key), prefix));
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** "B1.2c" after "B1.2b"; after "z" the numbers begin. */
export const nextChildKey = ({ key, children }: DraftTask, contents: readonly DraftNode[]): string =>
  firstFree(contents, (number) => `${key}${letters[number - 1] ?? String(number)}`, children.length + 1);

/** Nobody sees it; made of the id, so that two who add one at the same time do not choose the same. */
export const newActorKey = (id: string): string => `actor_${id.replace(/[^a-z0-9]/g, '').slice(0, 12)}`;
