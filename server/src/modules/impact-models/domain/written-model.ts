import { type Certainty, type ImpactProblemCode, type NodeKind, stageOf } from './impact-chain.js';

export interface WrittenNode {
  /** The id of one that there is, or a word of whoever writes for a new one. */
  key: string;
  kind: NodeKind;
  text: string;
  /** Of an outcome, and of nothing else. */
  targetGroup: string;
}

export interface WrittenLink {
  fromKey: string;
  toKey: string;
}

/** An assumption of a node, or of the link between two. */
export interface WrittenAssumption {
  key: string;
  nodeKey: string | null;
  fromKey: string | null;
  toKey: string | null;
  text: string;
  certainty: Certainty;
  /** What would show that it is wrong. */
  refutedBy: string;
}

/** A Wirkungsmodell as somebody writes it: it takes the place of the one before. */
export interface WrittenModel {
  nodes: WrittenNode[];
  links: WrittenLink[];
  assumptions: WrittenAssumption[];
}

/** An assumption of which was said whether it held. */
export interface AnsweredAssumption {
  id: string;
  text: string;
}

const pair = ({ fromKey, toKey }: { fromKey: string | null; toKey: string | null }): string => JSON.stringify([fromKey, toKey]);
const isTwice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/**
 * @param answered what was answered before; it stays, in the words that were answered
 * @returns what is wrong with the chain as a whole: each link leads from one column to a later one, so that there is no circle
 */
export function problemsOfModel({ nodes, links, assumptions }: WrittenModel, answered: readonly AnsweredAssumption[]): ImpactProblemCode[] {
  const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));
  const stage = (key: string): number => stageOf(kinds.get(key) ?? 'INPUT');
  const drawn = new Set(links.map(pair));
  const named = links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]);
  const isPlaced = (each: WrittenAssumption): boolean => (each.nodeKey === null ? drawn.has(pair(each)) : each.fromKey === null && each.toKey === null && kinds.has(each.nodeKey));
  const isKept = ({ id, text }: AnsweredAssumption): boolean => assumptions.some((each) => each.key === id && each.text === text);
  const problems: Record<Exclude<ImpactProblemCode, 'MEASURE_ENDED' | 'CYCLE_ENDED'>, boolean> = {
    UNKNOWN_NODE: named.some((key) => !kinds.has(key)),
    NODE_TWICE: isTwice([...nodes, ...assumptions].map(({ key }) => key)),
    LINK_BACKWARDS: links.some(({ fromKey, toKey }) => kinds.has(fromKey) && kinds.has(toKey) && stage(fromKey) >= stage(toKey)),
    LINK_TWICE: isTwice(links.map(pair)),
    ASSUMPTION_OF_NOTHING: !assumptions.every(isPlaced),
    ASSUMPTION_ANSWERED: !answered.every(isKept),
  };
  return (Object.keys(problems) as (keyof typeof problems)[]).filter((code) => problems[code]);
}
