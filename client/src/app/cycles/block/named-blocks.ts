import type { Reason } from '../../core/vocabulary/reasons';
import { type Reference, blockAddress, blockLink, blockName } from '../../core/vocabulary/references';
import type { NeighbourBlock } from './block.store';

/** A block that there is once per body says for which; then two of them are not called the same. */
export function withBody(reference: Reference, blocks: readonly NeighbourBlock[]): Reference {
  const body = blocks.find(({ id }) => id === reference.id)?.body;
  return body ? { ...reference, title: `${reference.title}, ${body.name}` } : reference;
}

/** Blocks by name with their links; the same block of several bodies is named once: "Baustein 4 Ziele (Burscheid, Kürten)". */
export function namedBlocks(references: readonly Reference[], blocks: readonly NeighbourBlock[]): Reason[] {
  const bodies = new Map(blocks.map(({ id, body }) => [id, body?.name]));
  const keys = [...new Set(references.map(({ key }) => key))];
  return keys.map((key) => {
    const same = references.filter((reference) => reference.key === key);
    const [first] = same;
    if (!bodies.get(first.id)) return { text: blockName(first), links: [blockLink(first)] };
    const links = same.map(({ id }) => ({ text: bodies.get(id) ?? '', address: blockAddress(id) }));
    return { text: `${blockName(first)} (${links.map(({ text }) => text).join(', ')})`, links };
  });
}
