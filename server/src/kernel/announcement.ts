/** What the database announces when something was written into the history: ids only, to be read again by whoever may. */
export interface Announcement {
  tenantId: string;
  cycleId: string | null;
  blockId: string | null;
  subjectKind: string;
  subjectId: string;
}

/** Something may have been missed, for instance because the connection was cut: whatever is shown is to be read again. */
export const GAP = Symbol('gap');

export type News = Announcement | typeof GAP;
