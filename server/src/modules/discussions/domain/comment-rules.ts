import type { Comment } from './comment.entity.js';

/** So long somebody may correct what they said; later others may have answered it. */
const EDITABLE_MS = 15 * 60_000;

export const editableUntil = ({ createdAt }: Pick<Comment, 'createdAt'>): Date => new Date(createdAt.getTime() + EDITABLE_MS);

/** @returns why a comment cannot be corrected any more, or undefined when it can */
export function closedBy(comment: Pick<Comment, 'createdAt' | 'withdrawnAt'>, now: Date): 'WITHDRAWN' | 'TOO_LATE' | undefined {
  if (comment.withdrawnAt) return 'WITHDRAWN';
  return now >= editableUntil(comment) ? 'TOO_LATE' : undefined;
}
