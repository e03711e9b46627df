/** Aktualität (model, section 2): derived from the history. */
export const AKTUALITAETEN = ['FRESH', 'OVERDUE', 'NEVER'] as const;
export type Aktualitaet = (typeof AKTUALITAETEN)[number];

export interface Freshness {
  state: Aktualitaet;
  /** The last event. */
  lastAt: Date | null;
  /** When the last event becomes or became too old. */
  overdueSince: Date | null;
}

const MS_PER_DAY = 86_400_000;

/** @param silenceDays after so many days without an event something counts as silent */
export function freshness(lastAt: Date | null, silenceDays: number, now: Date): Freshness {
  if (!lastAt) return { state: 'NEVER', lastAt: null, overdueSince: null };
  const overdueSince = new Date(lastAt.getTime() + silenceDays * MS_PER_DAY);
  return { state: now > overdueSince ? 'OVERDUE' : 'FRESH', lastAt, overdueSince };
}
