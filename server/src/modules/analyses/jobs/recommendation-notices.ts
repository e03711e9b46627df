import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type NoticeReason, Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ToldRecommendationsRepository } from '../persistence/told-recommendations.repository.js';

const ISSUED: NoticeWords = { de: 'ist an Sie gerichtet und wartet auf Ihre Antwort', en: 'is addressed to you and is waiting for your answer' };
const ANSWERED: NoticeWords = { de: 'ist beantwortet', en: 'has been answered' };
const LAPSED: NoticeWords = { de: 'ist nicht mehr gültig', en: 'has lapsed' };
const IMPLEMENTED: NoticeWords = { de: 'ist umgesetzt', en: 'has been implemented' };

/** Says who is to be told of what happens to a recommendation: whoever is to answer it, and whoever it comes from. */
@Injectable()
export class RecommendationNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly recommendations: ToldRecommendationsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register({ activity: 'RECOMMENDATION_ISSUED', words: { ASSIGNED: ISSUED }, whom: (entry) => this.addressee(entry, 'ASSIGNED') });
    notices.register({ activity: 'RECOMMENDATION_ANSWERED', words: { ANSWERED }, whom: (entry) => this.authors(entry, 'ANSWERED') });
    notices.register({ activity: 'RECOMMENDATION_IMPLEMENTED', words: { DECIDED: IMPLEMENTED }, whom: (entry) => this.addressee(entry, 'DECIDED') });
    notices.register({ activity: 'RECOMMENDATION_LAPSED', words: { DECIDED: LAPSED }, whom: (entry) => this.addressee(entry, 'DECIDED') });
  }

  private async addressee({ subject }: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    const told = await this.recommendations.find(subject.id);
    const [personIds = []] = told ? await this.answerers.doersOf([told.addressee]) : [];
    return toAll(personIds, reason);
  }

  private async authors({ subject }: ToldActivity, reason: NoticeReason): Promise<NoticeTo[]> {
    return toAll((await this.recommendations.find(subject.id))?.authorIds ?? [], reason);
  }
}
