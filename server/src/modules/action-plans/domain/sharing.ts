import type { Visibility } from '../../../kernel/visibility.js';

/** Who may read something that stands in a Handlungskonzept. */
export interface SharedPart {
  visibility: Visibility;
  bodyId: string;
  /** Known to fewer people than its visibility says: a draft, or what only those of one block read. */
  isKeptCloser: boolean;
}

const TO_ALL: readonly Visibility[] = ['TENANT', 'PUBLIC'];

/**
 * Whether everybody who reads a Handlungskonzept of the same cycle may read this too: what is frozen is read by all of them.
 * Whoever knows a body from inside reads whatever is of that body.
 */
export function mayAllRead(plan: { visibility: Visibility; bodyId: string }, { visibility, bodyId, isKeptCloser }: SharedPart): boolean {
  if (plan.visibility === 'INTERNAL' && bodyId === plan.bodyId) return true;
  if (isKeptCloser) return false;
  if (plan.visibility === 'PUBLIC') return visibility === 'PUBLIC';
  return TO_ALL.includes(visibility) || (plan.visibility === 'PARTICIPANTS' && visibility === 'PARTICIPANTS' && bodyId === plan.bodyId);
}
