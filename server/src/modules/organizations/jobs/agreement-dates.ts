import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, SubjectPages } from '../../../kernel/notices.js';
import { AGREEMENT, agreementSubject } from '../domain/agreement-activities.js';
import { type AgreementTerms, lastDayForNotice, LONGEST_WARNING_DAYS, NOTICE_AHEAD_DAYS } from '../domain/agreement-standing.js';
import { AnswerersRepository } from '../persistence/answerers.repository.js';
import { ToldAgreementsRepository } from '../persistence/told-agreements.repository.js';

/** The last day of something about an agreement, and how many days ahead somebody wants to know of it. */
type DeadlineOf = (terms: AgreementTerms) => Pick<Due, 'aheadDays'> & { lastDay: Day | null };

const endOf: DeadlineOf = ({ validUntil, warnDays }) => ({ lastDay: validUntil, aheadDays: warnDays });
const noticeOf: DeadlineOf = (terms) => ({ lastDay: lastDayForNotice(terms), aheadDays: NOTICE_AHEAD_DAYS });

/** Says which agreements end soon and until when notice can be given, to those who lead a party; and where one is shown. */
@Injectable()
export class AgreementDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly pages: SubjectPages,
    private readonly agreements: ToldAgreementsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({
      kind: AGREEMENT,
      words: { de: 'Vereinbarung, Fortsetzung zu klären', en: 'agreement, to be renewed or not' },
      aheadDays: LONGEST_WARNING_DAYS,
      dueBetween: (from, until) => this.dueBetween(from, until, endOf),
    });
    this.dueDates.register({
      kind: 'AGREEMENT_NOTICE',
      words: { de: 'Vereinbarung, über eine Kündigung zu entscheiden', en: 'agreement, notice to be decided on' },
      aheadDays: NOTICE_AHEAD_DAYS,
      dueBetween: (from, until) => this.dueBetween(from, until, noticeOf),
    });
    this.pages.register(AGREEMENT, (id) => `organisationen/vereinbarungen/${id}`);
  }

  private async dueBetween(from: Day, until: Day, deadlineOf: DeadlineOf): Promise<Due[]> {
    const due: Due[] = [];
    for (const { id, organizationIds, ...terms } of await this.agreements.endingFrom(from)) {
      const { lastDay, aheadDays } = deadlineOf(terms);
      if (lastDay !== null && lastDay >= from && lastDay <= until) due.push({ subject: agreementSubject(id), lastDay, isDay: true, aheadDays, personIds: await this.answerers.leadersOf(organizationIds) });
    }
    return due;
  }
}
