import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type NoticeReason, Notices, type NoticeTo, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { type AccountableIds, Sponsors } from '../../cycles/index.js';
import { ToldActionItemsRepository } from '../persistence/told-action-items.repository.js';

const ASSIGNED = { de: 'ist Ihnen als Auftrag gegeben', en: 'has been assigned to you' };
const GIVEN_AWAY = { de: 'ist jemand anderem gegeben', en: 'has been given to somebody else' };
const CLIMBED = { de: 'ist mehrmals verschoben und liegt jetzt auch bei Ihnen', en: 'has been put off several times and now lies with you too' };

/** Says who is to be told of what happens to an Auftrag: whoever is to do it, and whoever gave it. Of a mere proposal nobody is told. */
@Injectable()
export class ActionItemNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly items: ToldActionItemsRepository,
    private readonly answerers: AnswerersRepository,
    private readonly sponsors: Sponsors,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register({ activity: 'ACTION_ITEM_ASSIGNED', words: { ASSIGNED }, whom: ({ payload }) => (payload.isDraft ? NOBODY : this.those(payload, 'ASSIGNED')) });
    notices.register({ activity: 'ACTION_ITEM_AGREED', words: { ASSIGNED }, whom: (entry) => this.addressee(entry, 'ASSIGNED') });
    notices.register({ activity: 'ACTION_ITEM_ADDRESSED', words: { ASSIGNED, DECIDED: GIVEN_AWAY }, whom: (entry) => this.handedOn(entry) });
    notices.register({ activity: 'ACTION_ITEM_REPORTED', words: { ASSIGNED: { de: 'ist gemeldet und wartet auf Ihre Bestätigung', en: 'has been reported done and is waiting for your confirmation' } }, whom: (entry) => this.giver(entry) });
    notices.register({ activity: 'ACTION_ITEM_CONFIRMED', words: { DECIDED: { de: 'ist als erledigt bestätigt', en: 'has been confirmed as done' } }, whom: (entry) => this.addresseeAndReporter(entry, 'DECIDED') });
    notices.register({ activity: 'ACTION_ITEM_RETURNED', words: { ASSIGNED: { de: 'ist zurückgegeben; es fehlt noch etwas', en: 'has been returned because something is still missing' } }, whom: (entry) => this.addresseeAndReporter(entry, 'ASSIGNED') });
    notices.register({
      activity: 'ACTION_ITEM_CANCELLED',
      words: { DECIDED: { de: 'ist aufgehoben', en: 'has been cancelled' } },
      whom: (entry) => (entry.payload.from === 'PROPOSED' ? NOBODY : this.addressee(entry, 'DECIDED')),
    });
    notices.register({ activity: 'ACTION_ITEM_DUE_SET', words: { DECIDED: { de: 'ist zu einem anderen Tag fällig', en: 'is due on another day' } }, whom: (entry) => this.addressee(entry, 'DECIDED') });
    notices.register({ activity: 'ACTION_ITEM_POSTPONED', words: { DECIDED: { de: 'ist verschoben', en: 'has been put off' }, ASSIGNED: CLIMBED }, whom: (entry) => this.postponed(entry) });
    notices.register({ activity: 'ACTION_ITEM_STEP_TAKEN_BACK', words: { DECIDED: { de: 'ist wieder, wie es war', en: 'is as it was before' } }, whom: (entry) => this.addressee(entry, 'DECIDED') });
  }

  /** Those who do it. */
  private async those(to: AccountableIds, reason: NoticeReason): Promise<NoticeTo[]> {
    const [personIds = []] = await this.answerers.doersOf([to]);
    return toAll(personIds, reason);
  }

  /** Those who speak for an organisation: they can confirm what was reported, and decide about what climbed. */
  private async leadersOf(organizationId: string): Promise<NoticeTo[]> {
    return toAll(await this.answerers.leadersOf([organizationId]), 'ASSIGNED');
  }

  private async addressee({ subject }: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    const item = await this.items.find(subject.id);
    return item && item.state !== 'PROPOSED' ? this.those(item.addressee, reason) : [];
  }

  /** Whoever reported it may be somebody else than those who lead there. */
  private async addresseeAndReporter(entry: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    const told = await this.addressee(entry, reason);
    const reporter = await this.items.reporterOf(entry.subject.id, entry.at);
    return reporter === undefined || told.some(({ personId }) => personId === reporter) ? told : [...told, { personId: reporter, reason }];
  }

  private async giver({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const item = await this.items.find(subject.id);
    return item ? this.leadersOf(item.givenById) : [];
  }

  /** Whoever has it now, and whoever had it and does not any more. */
  private async handedOn({ subject, payload }: ToldActivity<'ACTION_ITEM_ADDRESSED'>): Promise<NoticeTo[]> {
    const item = await this.items.find(subject.id);
    if (!item || item.state === 'PROPOSED') return [];
    const [now = [], before = []] = await this.answerers.doersOf([payload.to, payload.from]);
    return [...toAll(now.filter((personId) => !before.includes(personId)), 'ASSIGNED'), ...toAll(before.filter((personId) => !now.includes(personId)), 'DECIDED')];
  }

  /** What climbed to an organisation that nobody leads lies with the sponsor: it never lies with nobody. */
  private async above(climbsTo: string, { subject }: ToldActivity): Promise<NoticeTo[]> {
    const leaders = await this.leadersOf(climbsTo);
    const item = leaders.length ? undefined : await this.items.find(subject.id);
    return item ? toAll(await this.sponsors.of(item.bodyId), 'ASSIGNED') : leaders;
  }

  private async postponed(entry: ToldActivity<'ACTION_ITEM_POSTPONED'>): Promise<NoticeTo[]> {
    const { climbsTo } = entry.payload;
    const above = climbsTo === null ? [] : await this.above(climbsTo, entry);
    const told = await this.addressee(entry, 'DECIDED');
    return [...above, ...told.filter(({ personId }) => !above.some((each) => each.personId === personId))];
  }
}

const NOBODY: Promise<NoticeTo[]> = Promise.resolve([]);
