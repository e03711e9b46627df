import type { Chosen } from './part';

export interface Mandate {
  /** Empty: who receives the blocks by the template. */
  readonly steeringOrganizationId: string;
  readonly sponsorSeatId: string;
  readonly mandateText: string;
  /** Days as 2024-11-05; empty for none. */
  readonly mandateDate: string;
  readonly plannedFrom: string;
  readonly plannedUntil: string;
}

/** A seat that is not made yet. */
export interface SeatDraft {
  readonly title: string;
  /** Null: nobody has chosen yet. */
  readonly organizationId: string | null;
  readonly holderId: string;
}

/** What somebody has entered so far. */
export interface Draft {
  /** One for each cycle to begin: a double click, or sending again after a lost answer, starts one. */
  readonly requestId: string;
  readonly bodyId: string;
  /** Of a template; its newest version is used. */
  readonly templateKey: string;
  /** Keys of municipalities that are not to be taken in; null while nobody has chosen. */
  readonly left: readonly string[] | null;
  readonly chosen: Chosen;
  /** Names for organisations that are not made yet, by part. */
  readonly names: Readonly<Record<string, string>>;
  readonly mandate: Mandate;
  readonly seat: SeatDraft;
  /** Whether the last step was seen: from then on what is missing is said at its field too. */
  readonly isChecked: boolean;
}

export const blankDraft = (): Draft => ({
  requestId: crypto.randomUUID(),
  bodyId: '',
  templateKey: '',
  left: null,
  chosen: {},
  names: {},
  mandate: { steeringOrganizationId: '', sponsorSeatId: '', mandateText: '', mandateDate: '', plannedFrom: '', plannedUntil: '' },
  seat: { title: '', organizationId: null, holderId: '' },
  isChecked: false,
});

/** @param owner who is signed in, and where: nobody finds what somebody else has written */
export const written = (owner: string, draft: Draft): string => JSON.stringify({ owner, draft });

/** @returns what `owner` has left in `text`; a blank draft for anything else */
export function readDraft(owner: string, text: string | null): Draft {
  try {
    const kept = JSON.parse(text ?? 'null') as { owner: string; draft: Draft } | null;
    return kept?.owner === owner ? { ...blankDraft(), ...kept.draft } : blankDraft();
  } catch {
    // of another version of the program, or not ours
    return blankDraft();
  }
}
