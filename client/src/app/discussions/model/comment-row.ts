import { moment } from '../../core/vocabulary/planned-date';
import type { Comment } from '../data/discussion.store';
import { type TextPart, textParts } from './mention-text';

/** A comment as it is shown. */
export interface CommentRow {
  readonly comment: Comment;
  readonly anchor: string;
  readonly when: string;
  readonly parts: readonly TextPart[];
  readonly mayEdit: boolean;
}

export const commentRow = (comment: Comment, now: Date, locale: string): CommentRow => ({
  comment,
  anchor: `kommentar-${comment.id}`,
  when: moment(comment.createdAt, now, locale),
  parts: textParts(comment.text, comment.mentions),
  mayEdit: !!comment.editableUntil && new Date(comment.editableUntil) > now,
});
