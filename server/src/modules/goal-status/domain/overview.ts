import type { Compared } from './changes.js';

/** How many goals stand how. */
export interface Overview {
  total: number;
  onTrack: number;
  watch: number;
  atRisk: number;
  /** Without a Sachstand. */
  unknown: number;
  fresh: number;
  overdue: number;
  never: number;
  orphaned: number;
  isNew: number;
  concluded: number;
  worse: number;
  better: number;
  moved: number;
}

export interface BodyOverview {
  body: { id: string; name: string };
  overview: Overview;
}

export function overviewOf(goals: readonly Compared[]): Overview {
  const count = (holds: (goal: Compared) => boolean): number => goals.filter(holds).length;
  return {
    total: goals.length,
    onTrack: count(({ lage }) => lage === 'ON_TRACK'),
    watch: count(({ lage }) => lage === 'WATCH'),
    atRisk: count(({ lage }) => lage === 'AT_RISK'),
    unknown: count(({ lage }) => lage === null),
    fresh: count(({ freshness }) => freshness === 'FRESH'),
    overdue: count(({ freshness }) => freshness === 'OVERDUE'),
    never: count(({ freshness }) => freshness === 'NEVER'),
    orphaned: count(({ orphaned }) => orphaned !== null),
    isNew: count(({ change }) => change?.kind === 'NEW'),
    concluded: count(({ change }) => change?.kind === 'CONCLUDED'),
    worse: count(({ change }) => change?.kind === 'WORSE'),
    better: count(({ change }) => change?.kind === 'BETTER'),
    moved: count(({ change }) => change?.kind === 'MOVED'),
  };
}

/** The bodies side by side, by name. */
export const byBody = (goals: readonly Compared[]): BodyOverview[] =>
  [...Map.groupBy(goals, ({ body }) => body.id).values()].map((some) => ({ body: some[0].body, overview: overviewOf(some) })).sort((one, other) => one.body.name.localeCompare(other.body.name, 'de'));
