import { blockNumber } from '../../core/vocabulary/references';
import type { BoardBlockFragment, Phase } from '../../gql/cycles/graphql';
import type { BlockStand, Freshness, Lage, TaskStand } from '../../status/status-words';
import { kindWords } from '../../core/vocabulary/block-kinds';

export type Block = BoardBlockFragment;
export type CellStand = Exclude<TaskStand, 'DROPPED'>;

/** One place in the cycle: a block, or the same block of several bodies, which share a segment. */
export interface BlockGroup {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly title: string;
  readonly phase: Phase;
  readonly blocks: readonly Block[];
  readonly stand: BlockStand;
  readonly lage: Lage;
  readonly freshness: Freshness;
  readonly reserved: boolean;
  /** Whether one of them is submitted and not decided about. */
  readonly awaitsAcceptance: boolean;
  /** Whether one of them is to be reviewed. */
  readonly needsReview: boolean;
  readonly checkpointCount: number;
  readonly doneCount: number;
  readonly contentCount: number;
  /** One per content; where several bodies share the segment, one per body. */
  readonly cells: readonly CellStand[];
}

export const isShared = ({ blocks }: BlockGroup): boolean => blocks.length > 1;

const lagen = ['ON_TRACK', 'WATCH', 'AT_RISK'] as const;
const cellOfStand: Readonly<Record<BlockStand, CellStand>> = { DONE: 'DONE', RUNNING: 'IN_PROGRESS', NOT_STARTED: 'PLANNED', SUSPENDED: 'DEFERRED', DROPPED: 'DEFERRED' };

function standOf(blocks: readonly Block[]): BlockStand {
  const stands = new Set(blocks.map(({ stand }) => stand));
  const [first] = stands;
  if (first && stands.size === 1) return first;
  return stands.has('RUNNING') || stands.has('DONE') ? 'RUNNING' : 'NOT_STARTED';
}

function freshnessOf(blocks: readonly Block[]): Freshness {
  const states = blocks.map(({ aktualitaet }) => aktualitaet.state);
  if (states.includes('OVERDUE')) return 'OVERDUE';
  return states.includes('FRESH') ? 'FRESH' : 'NEVER';
}

/** The contents that count, as the server counts them. */
export const contentsOf = ({ tasks }: Block): Block['tasks'] =>
  tasks.filter(({ hasChildren, isOptional, shownStand }) => !hasChildren && shownStand !== 'DROPPED' && !(isOptional && shownStand === 'UNDEFINED'));

const cellsOf = (blocks: readonly Block[]): CellStand[] =>
  blocks.length > 1 ? blocks.map(({ stand }) => cellOfStand[stand]) : blocks.flatMap(contentsOf).map(({ shownStand }) => shownStand as CellStand);

function groupOf(key: string, blocks: readonly Block[]): BlockGroup[] {
  const [first] = blocks;
  if (!first) return [];
  const sums = sumsOf(blocks);
  const { kind, phase, title } = first;
  return [
    {
      key,
      number: blockNumber(key),
      name: kindWords[kind],
      title,
      phase,
      blocks,
      stand: standOf(blocks),
      lage: lagen[Math.max(...blocks.map(({ lage }) => lagen.indexOf(lage)))],
      freshness: freshnessOf(blocks),
      reserved: blocks.some(({ reservation }) => reservation),
      awaitsAcceptance: blocks.some(({ acceptance }) => acceptance === 'SUBMITTED'),
      needsReview: blocks.some(({ needsReview }) => needsReview),
      checkpointCount: sums.checkpoints,
      doneCount: sums.done,
      contentCount: sums.contents,
      cells: cellsOf(blocks),
    },
  ];
}

/** In the order of the cycle; blocks of the same key come together where the first of them stands. */
export const blockGroups = (blocks: readonly Block[]): BlockGroup[] =>
  [...new Set(blocks.map(({ key }) => key))].flatMap((wanted) => groupOf(wanted, blocks.filter(({ key }) => key === wanted)));

export interface Sums {
  readonly done: number;
  readonly contents: number;
  readonly checkpoints: number;
}

type Counted = Pick<Block, 'doneCount' | 'contentCount'> & { readonly checkpoints: readonly unknown[] };

export function sumsOf(blocks: readonly Counted[]): Sums {
  return {
    done: blocks.reduce((total, { doneCount }) => total + doneCount, 0),
    contents: blocks.reduce((total, { contentCount }) => total + contentCount, 0),
    checkpoints: blocks.reduce((total, { checkpoints }) => total + checkpoints.length, 0),
  };
}
