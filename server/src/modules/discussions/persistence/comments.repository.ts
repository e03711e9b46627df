import { Injectable } from '@nestjs/common';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { Comment, CommentMention } from '../domain/comment.entity.js';

/** Comments for whoever writes them. */
@Injectable()
export class CommentsRepository {
  constructor(private readonly units: Units) {}

  async add(comment: Comment, mentions: readonly string[]): Promise<void> {
    await (await this.units.manager()).insert(Comment, comment);
    await this.mention(comment, mentions);
  }

  /** Of two windows in which somebody corrects or withdraws a comment, one goes first. */
  async lock(tenantId: string, id: string): Promise<Comment | null> {
    return isId(id) ? (await this.units.manager()).findOne(Comment, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  async change(comment: Comment, changes: Partial<Comment>, mentions: readonly string[]): Promise<void> {
    const { tenantId, id, version } = comment;
    await (await this.units.manager()).update(Comment, { tenantId, id }, { ...changes, version: version + 1 });
    await this.units.query('delete from comment_mention where comment_id = $1', [id]);
    await this.mention(comment, mentions);
  }

  private async mention({ tenantId, id: commentId }: Comment, personIds: readonly string[]): Promise<void> {
    if (personIds.length) await (await this.units.manager()).insert(CommentMention, personIds.map((personId) => ({ tenantId, commentId, personId })));
  }
}
