import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { UPLOADABLE } from '../../../platform/files/file-kinds.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { reachOf } from '../../access/index.js';
import { closedBy, editableUntil } from '../domain/comment-rules.js';
import { type AttachmentRow, type CommentRow, DiscussionRowsRepository } from '../persistence/discussion-rows.repository.js';
import { DiscussedSubjects, type Subject } from './discussed-subjects.js';

export interface ShownComment extends CommentRow {
  /** Until when the actor may correct it; null for never. */
  editableUntil: Date | null;
  mayWithdraw: boolean;
}

export interface ShownAttachment extends AttachmentRow {
  mayRemove: boolean;
}

export interface UploadRules {
  mostBytes: number;
  extensions: readonly string[];
}

export interface Discussion {
  id: string;
  comments: ShownComment[];
  hasEarlier: boolean;
  attachments: ShownAttachment[];
  mayWrite: boolean;
  mayBeInternal: boolean;
  /** Null where nothing may be uploaded. */
  uploads: UploadRules | null;
}

const MOST_COMMENTS = 500;
const MOST_FILES = 200;
export const BYTES_OF_MB = 1024 * 1024;

/** Tells what is said and kept about a subject. */
@Injectable()
export class DiscussionQueries {
  constructor(
    private readonly subjects: DiscussedSubjects,
    private readonly rows: DiscussionRowsRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @returns null for what may not be read, as for what does not exist */
  async of(actor: Actor, subject: Subject, last: number): Promise<Discussion | null> {
    const discussed = await this.subjects.find(actor, subject);
    if (!discussed) return null;
    const { kind, id, mayWrite, isInside } = discussed;
    const inside = reachOf(actor, 'discussion.internal');
    const size = Math.min(Math.max(last, 1), MOST_COMMENTS);
    const comments = await this.rows.comments(inside, kind, id, size + 1);
    const attachments = await this.rows.attachments(inside, kind, id, MOST_FILES);
    return {
      id: `${kind}:${id}`,
      comments: comments.slice(-size).map((row) => this.shown(actor, row, mayWrite)),
      hasEarlier: comments.length > size,
      attachments: attachments.map((row) => ({ ...row, mayRemove: mayWrite && row.uploadedBy.id === actor.personId })),
      mayWrite,
      mayBeInternal: mayWrite && isInside,
      uploads: mayWrite && this.store.isThere ? { mostBytes: this.environment.UPLOAD_LIMIT_MB * BYTES_OF_MB, extensions: UPLOADABLE } : null,
    };
  }

  /** A discussion that a verb has changed: whoever changed it may read it. */
  async changed(actor: Actor, subject: Subject): Promise<Discussion> {
    const discussion = await this.of(actor, subject, MOST_COMMENTS);
    if (!discussion) throw new Error('A discussion was changed by somebody who cannot read it any more.');
    return discussion;
  }

  private shown(actor: Actor, row: CommentRow, mayWrite: boolean): ShownComment {
    const isOwn = mayWrite && row.author.id === actor.personId;
    return { ...row, editableUntil: isOwn && !closedBy(row, this.clock.now()) ? editableUntil(row) : null, mayWithdraw: isOwn && row.withdrawnAt === null };
  }
}
