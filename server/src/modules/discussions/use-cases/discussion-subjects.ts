import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from '../../access/index.js';
import { DISCUSSION, type DiscussionKind } from '../domain/discussion-activities.js';
import { type DiscussedRow, DiscussionRowsRepository } from '../persistence/discussion-rows.repository.js';
import type { Subject } from './discussed-subjects.js';

/** Says who may read the history of a comment or a file: whoever may read it, and so what it is about. */
@Injectable()
export class DiscussionSubjects implements OnModuleInit {
  constructor(
    private readonly readers: SubjectReaders,
    private readonly rows: DiscussionRowsRepository,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.values(DISCUSSION)) this.readers.register({ kind, readable: async (actor, ids) => this.readable(actor, await this.known(actor, kind, ids)) });
  }

  /** Whether a comment or a file is about a subject and the actor may read it. */
  async isAbout(actor: Actor, { kind, id }: { kind: DiscussionKind; id: string }, about: Subject): Promise<boolean> {
    const rows = (await this.known(actor, kind, [id])).filter(({ subjectKind, subjectId }) => subjectKind === about.kind && subjectId === about.id);
    return (await this.readable(actor, rows)).has(id);
  }

  private known(actor: Actor, kind: DiscussionKind, ids: readonly string[]): Promise<DiscussedRow[]> {
    const inside = reachOf(actor, 'discussion.internal');
    return kind === DISCUSSION.COMMENT ? this.rows.knownComments(inside, ids) : this.rows.knownAttachments(inside, ids);
  }

  private async readable(actor: Actor, rows: readonly DiscussedRow[]): Promise<ReadonlySet<string>> {
    const subjects = await this.readers.readable(actor, rows.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })));
    return new Set(rows.filter(({ subjectId }) => subjects.has(subjectId)).map(({ id }) => id));
  }
}
