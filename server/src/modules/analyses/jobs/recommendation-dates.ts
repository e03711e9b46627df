import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { FINDING, RECOMMENDATION } from '../domain/analysis-activities.js';
import { ToldRecommendationsRepository } from '../persistence/told-recommendations.repository.js';

/** Says until when recommendations are to be answered, that none must fall silent, and where what analyses brought is shown. */
@Injectable()
export class RecommendationDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly pages: SubjectPages,
    private readonly recommendations: ToldRecommendationsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: RECOMMENDATION, words: { de: 'Antwort auf eine Empfehlung, fällig', en: 'answer to a recommendation, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.silences.register({ kind: RECOMMENDATION, words: { de: 'Empfehlung, von der nichts zu hören ist', en: 'recommendation of which nothing is heard' }, silentSince: (day) => this.recommendations.silentSince(day) });
    this.pages.register(FINDING, (id) => `analysen/befunde/${id}`);
    this.pages.register(RECOMMENDATION, (id) => `analysen/empfehlungen/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.recommendations.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ addressee }) => addressee));
    return due.map(({ addressee: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
