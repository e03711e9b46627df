import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { EVALUATION } from '../domain/evaluation-activities.js';
import { ToldEvaluationsRepository } from '../persistence/told-evaluations.repository.js';

/** Says when an evaluation is to be assessed, to whoever evaluates, and where evaluations are shown. */
@Injectable()
export class EvaluationDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly pages: SubjectPages,
    private readonly evaluations: ToldEvaluationsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: EVALUATION, words: { de: 'Evaluation einer Maßnahme, fällig', en: 'evaluation of a measure, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.pages.register(EVALUATION, (id) => `massnahmen/evaluationen/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.evaluations.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ owner }) => owner));
    return due.map(({ owner: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
