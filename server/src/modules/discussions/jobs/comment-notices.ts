import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import { Clock } from '../../../kernel/clock.js';
import { Notices, type NoticeTo, type ToldActivity } from '../../../kernel/notices.js';
import { ActorsRepository } from '../../organizations/index.js';

/** Tells people that a comment mentions them: under what it is about, and only while they may read the comment itself. */
@Injectable()
export class CommentNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly actors: ActorsRepository,
    private readonly readers: SubjectReaders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.notices.register({ activity: 'COMMENT_ADDED', words: { de: 'Sie sind in einem Kommentar erwähnt', en: 'you are mentioned in a comment' }, whom: (entry) => this.mentioned(entry) });
  }

  private async mentioned({ tenantId, subject, payload }: ToldActivity<'COMMENT_ADDED'>): Promise<NoticeTo[]> {
    const about = { ...subject, kind: payload.aboutKind, id: payload.aboutId };
    const told: NoticeTo[] = [];
    for (const actor of await this.actors.ofPersons(payload.mentions, tenantId, this.clock.now())) {
      const mayRead = (await this.readers.readable(actor, [subject])).has(subject.id);
      if (mayRead) told.push({ personId: actor.personId, reason: 'MENTIONED', subject: about });
    }
    return told;
  }
}
