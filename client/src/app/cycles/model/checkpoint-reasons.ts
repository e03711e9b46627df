import { type Reason, checkpointReason } from '../../core/vocabulary/reasons';
import { blockAddress } from '../../core/vocabulary/references';
import type { Block } from './block-group';

type Checkpoint = Block['checkpoints'][number];

/** Blocks that repeat have the same title: only the body tells them apart. */
function named(subject: Checkpoint['subject'], all: readonly Block[]): Checkpoint['subject'] {
  const body = all.find(({ id }) => id === subject?.id)?.body;
  return subject && body ? { ...subject, title: `${subject.title}, ${body.name}` } : subject;
}

/** The open Prüfpunkte of a block; a sentence that names nothing else leads to the block itself. */
export const checkpointReasons = (block: Block, all: readonly Block[]): Reason[] =>
  block.checkpoints
    .map(({ code, subject }) => checkpointReason({ code, subject: named(subject, all) }))
    .map(({ text, links }) => ({ text, links: links.length ? links : [{ text, address: blockAddress(block.id) }] }));
