import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';
import { ToldContributionsRepository } from '../persistence/told-contributions.repository.js';

/** Says until when contributions are to be answered, that none must fall silent, and where they are shown. */
@Injectable()
export class ContributionDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly pages: SubjectPages,
    private readonly contributions: ToldContributionsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: CONTRIBUTION, words: { de: 'Antwort auf einen Beitrag, fällig', en: 'answer to a contribution, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.silences.register({ kind: CONTRIBUTION, words: { de: 'Beitrag, der ohne Antwort ist', en: 'contribution that is without an answer' }, silentSince: (day) => this.contributions.silentSince(day) });
    this.pages.register(CONTRIBUTION, (id) => `beitraege/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.contributions.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ owner }) => owner));
    return due.map(({ owner: _, plannerIds, ...each }, place) => ({ ...each, personIds: [...people[place], ...plannerIds] }));
  }
}
