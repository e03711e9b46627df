import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import type { Comment } from '../domain/comment.entity.js';
import { closedBy } from '../domain/comment-rules.js';
import { DISCUSSION } from '../domain/discussion-activities.js';
import { CommentChangedMeanwhile, CommentClosed, MentionNotPossible } from '../domain/discussions.refusals.js';
import { CommentsRepository } from '../persistence/comments.repository.js';
import { type Discussed, DiscussedSubjects, type Subject } from './discussed-subjects.js';
import { Mentionable } from './mentionable.js';

export interface NewComment {
  requestId: string;
  subjectKind: string;
  subjectId: string;
  text: string;
  isInternal: boolean;
}

/** Says something about a subject, corrects it for a while, takes it back. */
@Injectable()
export class WriteComments {
  static readonly refusals = [NotFound, MentionNotPossible, RequestIdReused] as const;
  static readonly refusalsOfEdit = [NotFound, MentionNotPossible, CommentClosed, CommentChangedMeanwhile] as const;
  static readonly refusalsOfWithdrawal = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly subjects: DiscussedSubjects,
    private readonly mentionable: Mentionable,
    private readonly comments: CommentsRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** The same request a second time says nothing again. @throws Refused with NotFound, NotAllowed, MentionNotPossible or RequestIdReused */
  async add(actor: Actor, input: NewComment): Promise<Subject> {
    const { tenantId, personId: authorId } = actor;
    const { subjectKind, subjectId, text, isInternal } = input;
    const subject = { kind: subjectKind, id: subjectId };
    return this.units.run({ tenantId }, 'write', async () => {
      const discussed = await this.subjects.demand(actor, subject, isInternal);
      const mentions = await this.mentionable.demand(actor, discussed, text, isInternal);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addComment', input);
      if (!isNew) return subject;
      const { cycleId, blockId, bodyId } = discussed;
      const comment: Comment = { tenantId, id, subjectKind, subjectId, cycleId, blockId, bodyId, authorId, text, isInternal, createdAt: this.clock.now(), editedAt: null, withdrawnAt: null, version: 1 };
      await this.comments.add(comment, mentions);
      await this.activity.record(actor, { kind: 'COMMENT_ADDED', subject: historyOf(comment), payload: { aboutKind: subjectKind, aboutId: subjectId, mentions } });
      return subject;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, CommentClosed, CommentChangedMeanwhile or MentionNotPossible */
  async edit(actor: Actor, { commentId, version, text }: { commentId: string; version: number; text: string }): Promise<Subject> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const [comment, discussed] = await this.demandOwn(actor, commentId);
      const now = this.clock.now();
      const closed = closedBy(comment, now);
      if (closed) throw new Refused(new CommentClosed(closed));
      if (comment.version !== version) throw new Refused(new CommentChangedMeanwhile(comment.text));
      const mentions = await this.mentionable.demand(actor, discussed, text, comment.isInternal);
      if (text !== comment.text) await this.comments.change(comment, { text, editedAt: now }, mentions);
      return discussed;
    });
  }

  /** Leaves a line and no words; a second time is no fault. @throws Refused with NotFound or NotAllowed */
  async withdraw(actor: Actor, { commentId }: { commentId: string }): Promise<Subject> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const [comment, discussed] = await this.demandOwn(actor, commentId);
      if (comment.withdrawnAt) return discussed;
      await this.comments.change(comment, { text: '', withdrawnAt: this.clock.now() }, []);
      await this.activity.record(actor, { kind: 'COMMENT_WITHDRAWN', subject: historyOf(comment), payload: { aboutId: comment.subjectId } });
      return discussed;
    });
  }

  private async demandOwn(actor: Actor, commentId: string): Promise<[Comment, Discussed]> {
    const comment = await this.comments.lock(actor.tenantId, commentId);
    const discussed = comment && (await this.subjects.find(actor, { kind: comment.subjectKind, id: comment.subjectId }));
    if (!discussed || (comment.isInternal && !discussed.isInside)) throw new Refused(new NotFound(commentId));
    if (comment.authorId !== actor.personId || !discussed.mayWrite) throw new Refused(new NotAllowed('discussion.write'));
    return [comment, discussed];
  }
}

const historyOf = ({ id, cycleId, blockId }: Comment) => ({ kind: DISCUSSION.COMMENT, id, cycleId, blockId });
