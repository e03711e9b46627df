import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type NoticeReason, Notices, type NoticeTo, SubjectPages, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { MEETING } from '../domain/meeting-activities.js';
import { isWhenOrWhere } from '../domain/meeting-dates.js';
import { ToldMeetingsRepository } from '../persistence/told-meetings.repository.js';

const INVITED = { ASSIGNED: { de: 'Sie sind zur Sitzung eingeladen', en: 'you are invited to the meeting' } };

/** Says who is to be told of what happens to a meeting: whoever is invited, whoever decides about proposals, and whoever proposed something. */
@Injectable()
export class MeetingNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly pages: SubjectPages,
    private readonly meetings: ToldMeetingsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    this.pages.register(MEETING, (id) => `sitzungen/${id}`);
    notices.register({ activity: 'MEETING_INVITED', words: INVITED, whom: (entry) => this.participants(entry, 'ASSIGNED') });
    notices.register({ activity: 'MEETING_GUEST_ADDED', words: INVITED, whom: (entry) => this.guest(entry) });
    notices.register({
      activity: 'MEETING_EDITED',
      words: { DECIDED: { de: 'die Sitzung hat eine andere Zeit oder einen anderen Ort', en: 'the meeting has another time or place' } },
      whom: (entry) => (entry.payload.fields.some((field) => isWhenOrWhere(field)) ? this.participants(entry, 'DECIDED') : Promise.resolve([])),
    });
    notices.register({ activity: 'MEETING_RESCHEDULED', words: { DECIDED: { de: 'die Sitzung hat einen neuen Termin', en: 'the meeting has a new date' } }, whom: (entry) => this.participants(entry, 'DECIDED') });
    notices.register({ activity: 'MEETING_POSTPONED', words: { DECIDED: { de: 'die Sitzung ist verschoben; der neue Termin folgt', en: 'the meeting has been put off, and its new date is to come' } }, whom: (entry) => this.participants(entry, 'DECIDED') });
    notices.register({ activity: 'MEETING_CANCELLED', words: { DECIDED: { de: 'die Sitzung ist abgesagt', en: 'the meeting has been cancelled' } }, whom: (entry) => this.participants(entry, 'DECIDED') });
    notices.register({ activity: 'AGENDA_ITEM_PROPOSED', words: { ASSIGNED: { de: 'ein Vorschlag wartet auf Ihre Entscheidung', en: 'a proposal is waiting for your decision' } }, whom: (entry) => this.deciders(entry) });
    notices.register({ activity: 'PROPOSAL_ACCEPTED', words: { DECIDED: { de: 'Ihr Vorschlag steht auf der Tagesordnung', en: 'your proposal is on the agenda' } }, whom: (entry) => this.proposer(entry) });
    notices.register({ activity: 'PROPOSAL_DECLINED', words: { DECIDED: { de: 'Ihr Vorschlag ist abgelehnt', en: 'your proposal has been declined' } }, whom: (entry) => this.proposer(entry) });
    notices.register({ activity: 'AGENDA_ITEM_REMOVED', words: { DECIDED: { de: 'Ihr Vorschlag ist von der Tagesordnung genommen', en: 'your proposal has been taken off the agenda' } }, whom: (entry) => this.proposer(entry) });
    notices.register({ activity: 'MEETING_CLOSED', words: { ANSWERED: { de: 'die Sitzung ist abgeschlossen und zeigt, was aus Ihrem Vorschlag wurde', en: 'the meeting has been closed and shows what became of your proposal' } }, whom: (entry) => this.contributors(entry) });
  }

  /** As long as nobody was invited there is nothing that anybody would have to know. */
  private async participants({ subject }: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    const meeting = await this.meetings.find(subject.id);
    return meeting?.invitedAt ? toAll(await this.meetings.participants(subject.id), reason) : [];
  }

  /** Whoever was a guest before anybody was invited is told with all the others. */
  private async guest({ at, subject, payload }: ToldActivity<'MEETING_GUEST_ADDED'>): Promise<NoticeTo[]> {
    const meeting = await this.meetings.find(subject.id);
    if (!meeting?.invitedAt || at < meeting.invitedAt) return [];
    const { organizationId, personId } = payload;
    return toAll([...(personId === null ? [] : [personId]), ...(organizationId === null ? [] : await this.meetings.guestsFrom(subject.id, organizationId))], 'ASSIGNED');
  }

  private async deciders({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const meeting = await this.meetings.find(subject.id);
    return toAll(await this.answerers.leadersOf(meeting ? [meeting.organizationId] : []), 'ASSIGNED');
  }

  private async proposer({ payload }: ToldActivity<'PROPOSAL_ACCEPTED' | 'PROPOSAL_DECLINED' | 'AGENDA_ITEM_REMOVED'>): Promise<NoticeTo[]> {
    return toAll(await this.meetings.proposersOf([payload.itemId]), 'DECIDED');
  }

  private async contributors({ subject }: ToldActivity): Promise<NoticeTo[]> {
    return toAll(await this.meetings.proposersOf(await this.meetings.itemsOf(subject.id)), 'ANSWERED');
  }
}
