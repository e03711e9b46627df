import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, SubjectPages, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { GOAL_REVIEW } from '../domain/goal-review-activities.js';
import { ToldReviewsRepository } from '../persistence/told-reviews.repository.js';

const ASKED: NoticeWords = { de: 'braucht in der Zielprüfung Ihre Zustimmung zu einem Vorschlag', en: 'needs your consent to a proposal of the goal review' };

/** Says who is to be told of a proposal: whoever coordinates a conference of a body that is asked. Says too where Zielprüfungen are shown. */
@Injectable()
export class GoalReviewNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly pages: SubjectPages,
    private readonly reviews: ToldReviewsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.notices.register({ activity: 'ALIGNMENT_PROPOSED', words: { ASSIGNED: ASKED }, whom: (entry) => this.asked(entry) });
    this.pages.register(GOAL_REVIEW, (id) => `ziele/pruefung/${id}`);
  }

  private async asked({ at, payload }: ToldActivity<'ALIGNMENT_PROPOSED'>): Promise<NoticeTo[]> {
    return toAll(await this.answerers.leadersOf(await this.reviews.conferencesAsked(payload.proposalId, at)), 'ASSIGNED');
  }
}
