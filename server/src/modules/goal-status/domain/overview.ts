import type { Aktualitaet, Lage } from '../../cycles/index.js';
import type { ChangeKind, ComparedGlance } from './changes.js';

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

const OF_LAGE: Readonly<Record<Lage, keyof Overview>> = { ON_TRACK: 'onTrack', WATCH: 'watch', AT_RISK: 'atRisk' };
const OF_FRESHNESS: Readonly<Record<Aktualitaet, keyof Overview>> = { FRESH: 'fresh', OVERDUE: 'overdue', NEVER: 'never' };
const OF_CHANGE: Readonly<Record<Exclude<ChangeKind, 'UNCHANGED'>, keyof Overview>> = { NEW: 'isNew', CONCLUDED: 'concluded', WORSE: 'worse', BETTER: 'better', MOVED: 'moved' };

export function overviewOf(goals: readonly ComparedGlance[]): Overview {
  const overview: Overview = { total: goals.length, onTrack: 0, watch: 0, atRisk: 0, unknown: 0, fresh: 0, overdue: 0, never: 0, orphaned: 0, isNew: 0, concluded: 0, worse: 0, better: 0, moved: 0 };
  for (const { lage, freshness, orphaned, change } of goals) {
    overview[lage ? OF_LAGE[lage] : 'unknown'] += 1;
    if (freshness) overview[OF_FRESHNESS[freshness]] += 1;
    if (orphaned) overview.orphaned += 1;
    if (change && change.kind !== 'UNCHANGED') overview[OF_CHANGE[change.kind]] += 1;
  }
  return overview;
}

/** The bodies side by side, by name. */
export const byBody = (goals: readonly ComparedGlance[]): BodyOverview[] =>
  [...Map.groupBy(goals, ({ body }) => body.id).values()].map((some) => ({ body: some[0].body, overview: overviewOf(some) })).sort((one, other) => one.body.name.localeCompare(other.body.name, 'de'));
