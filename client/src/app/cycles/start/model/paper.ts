import { contentCount } from '../../model/content-count';
import { type Block, type Body, type Template, bodiesOf } from './basis';
import type { Part } from './part';

/** Who answers for a block in one place. */
export interface Answering {
  /** The municipality, where the block exists once for each. */
  readonly body: string | null;
  /** Null: nobody would. */
  readonly name: string | null;
}

/** A block of the cycle as it would begin. */
export interface PaperBlock {
  readonly key: string;
  readonly title: string;
  readonly isSetUp: boolean;
  readonly contents: number;
  readonly isRepeated: boolean;
  readonly answering: readonly Answering[];
  /** Who decides about it; empty: nobody would. */
  readonly receiving: readonly string[];
}

interface Sketch {
  readonly template: Template;
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly parts: readonly Part[];
  readonly steering: { readonly name: string } | undefined;
}

/** Who plays an actor: in a block of one body its own, where the actor has one there; only the first can answer. */
function firstOf(actor: string | null | undefined, place: Body | null, parts: readonly Part[]): string | null {
  const playing = parts.filter((part) => part.actor.key === actor).flatMap(({ organizations }) => organizations);
  const here = playing.filter(({ body }) => place && body?.id === place.id);
  return (here.length ? here : playing).at(0)?.name ?? null;
}

function placesOf(block: Block, all: readonly Body[]): (Body | null)[] {
  return block.perBody ? all.filter(({ kind }) => kind === block.perBody) : [null];
}

/** The blocks as the cycle would begin with them: the same rule by which the server lays them out. */
export function paperBlocks({ template, body, bodies, parts, steering }: Sketch): PaperBlock[] {
  const all = bodiesOf(body, bodies);
  return template.blocks.map((block) => {
    const places = placesOf(block, all);
    return {
      key: block.key,
      title: block.title,
      isSetUp: block.phase === 'SETUP',
      contents: contentCount(block),
      isRepeated: !!block.perBody,
      answering: places.map((place) => ({ body: place?.name ?? null, name: firstOf(block.accountable, place, parts) })),
      receiving: [...new Set(places.flatMap((place) => firstOf(block.submitsTo ?? template.submitsTo, place, parts) ?? steering?.name ?? []))],
    };
  });
}
