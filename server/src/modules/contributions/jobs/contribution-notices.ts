import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeReason, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ToldContributionsRepository } from '../persistence/told-contributions.repository.js';

const RECEIVED: NoticeWords = { de: 'ist eingegangen und wartet auf eine Antwort', en: 'has arrived and is waiting for an answer' };
const PASSED_ON: NoticeWords = { de: 'liegt bei Ihnen und wartet auf eine Antwort', en: 'lies with you and is waiting for an answer' };
const HANDED_BACK: NoticeWords = { de: 'ist zurückgegeben und liegt jetzt bei niemandem', en: 'was handed back and lies with nobody now' };
const ADDED_TO: NoticeWords = { de: 'ist ergänzt', en: 'has been added to' };
const ANSWERED: NoticeWords = { de: 'ist beantwortet', en: 'has been answered' };
const MERGED: NoticeWords = { de: 'wird zusammen mit ähnlichen Beiträgen beantwortet', en: 'will be answered together with similar contributions' };

/** Says who is to be told of what happens to a contribution: whoever is to answer it, and everybody from whom it comes, or who wrote it down for them and passes the answer on. */
@Injectable()
export class ContributionNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly contributions: ToldContributionsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register({ activity: 'CONTRIBUTION_RECEIVED', words: { ASSIGNED: RECEIVED }, whom: (entry) => this.waitedFor(entry) });
    notices.register({ activity: 'CONTRIBUTION_RECORDED', words: { ASSIGNED: RECEIVED }, whom: (entry) => this.waitedFor(entry) });
    notices.register({ activity: 'CONTRIBUTION_CONSIDERED', words: { ASSIGNED: PASSED_ON }, whom: (entry) => this.successor(entry) });
    notices.register({ activity: 'CONTRIBUTION_HANDED_BACK', words: { ASSIGNED: HANDED_BACK }, whom: (entry) => this.waitedFor(entry) });
    notices.register({ activity: 'CONTRIBUTION_ADDED_TO', words: { ASSIGNED: ADDED_TO }, whom: (entry) => this.waitedFor(entry) });
    notices.register({ activity: 'CONTRIBUTION_ANSWERED', words: { ANSWERED }, whom: (entry) => this.authors(entry, 'ANSWERED') });
    notices.register({ activity: 'CONTRIBUTION_MERGED', words: { DECIDED: MERGED }, whom: (entry) => this.authors(entry, 'DECIDED') });
  }

  private async waitedFor({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const told = await this.contributions.waitedFor(subject.id);
    const [doers = []] = told ? await this.answerers.doersOf([told.owner]) : [];
    return toAll([...doers, ...(told?.plannerIds ?? [])], 'ASSIGNED');
  }

  /** Whom it passed to; where it lies with nobody, whoever says with whom it is to lie. */
  private async successor(entry: ToldActivity<'CONTRIBUTION_CONSIDERED'>): Promise<NoticeTo[]> {
    const { organizationId, seatId, isNobodys } = entry.payload;
    if (isNobodys) return this.waitedFor(entry);
    const [personIds = []] = organizationId === null && seatId === null ? [] : await this.answerers.doersOf([{ organizationId, seatId, personId: null }]);
    return toAll(personIds, 'ASSIGNED');
  }

  private async authors({ subject }: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    return (await this.contributions.authors(subject.id)).map((author) => ({ ...author, reason }));
  }
}
