import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';
import { DISCUSSION } from '../domain/discussion-activities.js';
import { type DiscussedRow, DiscussionRowsRepository } from '../persistence/discussion-rows.repository.js';

/** Says who may read the history of a comment or a file: whoever may read it, and so what it is about. */
@Injectable()
export class DiscussionSubjects implements OnModuleInit {
  constructor(
    private readonly readers: SubjectReaders,
    private readonly rows: DiscussionRowsRepository,
  ) {}

  onModuleInit(): void {
    const inside = (actor: Actor) => reachOf(actor, 'discussion.internal');
    this.readers.register({ kind: DISCUSSION.COMMENT, readable: async (actor, ids) => this.readable(actor, await this.rows.knownComments(inside(actor), ids)) });
    this.readers.register({ kind: DISCUSSION.ATTACHMENT, readable: async (actor, ids) => this.readable(actor, await this.rows.knownAttachments(inside(actor), ids)) });
  }

  private async readable(actor: Actor, rows: readonly DiscussedRow[]): Promise<ReadonlySet<string>> {
    const subjects = await this.readers.readable(actor, rows.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })));
    return new Set(rows.filter(({ subjectId }) => subjects.has(subjectId)).map(({ id }) => id));
  }
}
