import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type NoticeReason, Notices, type NoticeTo, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { mayWith } from '../../access/index.js';
import { ActorsRepository, AnswerersRepository } from '../../organizations/index.js';
import type { AccountableIds } from '../domain/cycle-activities.js';
import { ToldWorkRepository } from '../persistence/told-work.repository.js';

/** Says who is to be told of what happens in a cycle: whoever has got something to do, and whoever waits for an answer. */
@Injectable()
export class CycleNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly work: ToldWorkRepository,
    private readonly answerers: AnswerersRepository,
    private readonly actors: ActorsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const assigned = { ASSIGNED: { de: 'ist Ihnen zugeordnet', en: 'has been assigned to you' } };
    this.notices.register({ activity: 'TASK_ASSIGNED', words: assigned, whom: ({ payload }) => this.accountable(payload.to) });
    this.notices.register({ activity: 'BLOCK_ASSIGNED', words: assigned, whom: ({ payload }) => this.accountable(payload.to) });
    this.notices.register({
      activity: 'BLOCK_SUBMITTED',
      words: { ASSIGNED: { de: 'ist eingereicht und wartet auf Ihre Abnahme', en: 'has been submitted and is waiting for your acceptance' } },
      whom: (entry) => this.deciders(entry),
    });
    this.notices.register({ activity: 'BLOCK_ACCEPTED', words: { DECIDED: { de: 'ist angenommen', en: 'has been accepted' } }, whom: (entry) => this.submitter(entry) });
    this.notices.register({ activity: 'BLOCK_RETURNED', words: { DECIDED: { de: 'ist zurückgegeben', en: 'has been returned' } }, whom: (entry) => this.submitter(entry) });
    this.notices.register({ activity: 'BLOCK_REOPENED', words: { ASSIGNED: { de: 'ist wieder geöffnet', en: 'has been reopened' } }, whom: ({ subject }) => this.accountableOf(subject.id, 'ASSIGNED') });
    this.notices.register({ activity: 'BLOCK_CONFIRMED', words: { DECIDED: { de: 'ist geprüft und bleibt angenommen', en: 'has been reviewed and stays accepted' } }, whom: ({ subject }) => this.accountableOf(subject.id, 'DECIDED') });
    this.notices.register({
      activity: 'RESERVATION_GRANTED',
      words: { ASSIGNED: { de: 'hat mit Vorbehalt begonnen; Sie sorgen dafür, dass er aufgehoben wird', en: 'has begun under a reservation, and you see to it that it is settled' } },
      whom: ({ payload }) => this.accountable({ organizationId: payload.ownerOrganizationId, seatId: payload.ownerSeatId, personId: null }),
    });
  }

  private async accountable(to: AccountableIds, reason: NoticeReason = 'ASSIGNED'): Promise<NoticeTo[]> {
    const [personIds = []] = await this.answerers.of([to]);
    return toAll(personIds, reason);
  }

  private async accountableOf(blockId: string, reason: NoticeReason): Promise<NoticeTo[]> {
    const to = await this.work.accountableOfBlock(blockId);
    return to ? this.accountable(to, reason) : [];
  }

  private async deciders({ tenantId, subject }: ToldActivity<'BLOCK_SUBMITTED'>): Promise<NoticeTo[]> {
    const facts = await this.work.factsOfBlock(subject.id);
    if (!facts?.receivingOrganizationId) return [];
    const people = await this.actors.ofOrganizations([facts.receivingOrganizationId], tenantId, this.clock.now());
    return toAll(people.filter((person) => mayWith(person, 'block.decide', facts)).map(({ personId }) => personId), 'ASSIGNED');
  }

  private async submitter({ subject, at }: ToldActivity): Promise<NoticeTo[]> {
    const personId = await this.work.submitterOf(subject.id, at);
    return personId === undefined ? [] : toAll([personId], 'DECIDED');
  }
}
