import type { Day } from '../../../kernel/clock.js';

/** What the Roter Faden runs through, in the order in which one thing follows from another. */
export const THREAD_KINDS = ['BLOCK', 'TASK', 'MEETING', 'CONTRIBUTION', 'FINDING', 'RECOMMENDATION', 'GOAL', 'MEASURE', 'EVALUATION', 'ACTION_PLAN', 'PAPER', 'RESOLUTION', 'ACTION_ITEM', 'LESSON'] as const;

/** Where it can be broken. */
export const THREAD_GAPS = ['FINDING_UNANSWERED', 'RECOMMENDATION_WITHOUT_FINDING', 'RECOMMENDATION_WITHOUT_FRUIT', 'GOAL_WITHOUT_FINDING', 'GOAL_WITHOUT_RESOLUTION', 'MEASURE_WITHOUT_GOAL', 'MEASURE_WITHOUT_EVALUATION', 'RESOLUTION_WITHOUT_OWNER'] as const;

/** Something that the Roter Faden runs through, by the name that it has today. */
export interface ThreadObject {
  id: string;
  kind: string;
  name: string;
  state: string | null;
  day: Day | null;
  /** Of its page. */
  pageId: string;
}

/** One link: `from` is the reason for `to`. */
export interface ThreadEdge {
  fromKind: string;
  fromId: string;
  toKind: string;
  toId: string;
}

/** Something on the way from where somebody looks. */
export interface ThreadStep extends ThreadObject {
  /** How many links away. */
  distance: number;
  /** What stands between, one link nearer. */
  viaIds: string[];
}

/** The most links that are followed in one direction. */
export const MOST_STEPS = 8;

/** The most things that are told in one direction. */
export const MOST_OBJECTS = 500;

/** Z2 before Z10. */
const byName = new Intl.Collator('de', { numeric: true });

export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/**
 * Follows the links in one direction over what may be read only: what lies behind something else is not told, since it would tell of that.
 * @returns the nearest first, within one distance by name
 */
export function follow(startId: string, direction: Direction, edges: readonly ThreadEdge[], readable: ReadonlyMap<string, ThreadObject>): ThreadStep[] {
  const isUp = direction === 'UPSTREAM';
  const next = Map.groupBy(edges, ({ fromId, toId }) => (isUp ? toId : fromId));
  const steps = new Map<string, ThreadStep>();
  let reached = [startId];
  for (let distance = 1; reached.length && distance <= MOST_STEPS; distance += 1) {
    const found: string[] = [];
    for (const viaId of reached) {
      for (const { fromId, toId } of next.get(viaId) ?? []) {
        const object = readable.get(isUp ? fromId : toId);
        if (!object || object.id === startId) continue;
        const known = steps.get(object.id);
        if (known?.distance === distance && !known.viaIds.includes(viaId)) known.viaIds.push(viaId);
        if (known) continue;
        steps.set(object.id, { ...object, distance, viaIds: [viaId] });
        found.push(object.id);
      }
    }
    reached = found;
  }
  return [...steps.values()].toSorted((one, other) => one.distance - other.distance || byName.compare(one.name, other.name));
}
