import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences, SubjectPages } from '../../../kernel/notices.js';
import { GOAL } from '../../goals/index.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { STATUS_REPORT } from '../domain/goal-status-activities.js';
import { ToldStatusRepository } from '../persistence/told-status.repository.js';

/** Says when a Sachstand is due, that no goal must fall silent, and where reports are shown. */
@Injectable()
export class StatusDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly pages: SubjectPages,
    private readonly told: ToldStatusRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: GOAL, words: { de: 'Sachstand zu einem Ziel, fällig', en: 'status update on a goal, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.silences.register({ kind: GOAL, words: { de: 'Ziel, von dem nichts zu hören ist', en: 'goal of which nothing is heard' }, silentSince: (day) => this.told.silentSince(day) });
    this.pages.register(STATUS_REPORT, (id) => `leitung/berichte/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.told.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ owner }) => owner));
    return due.map(({ owner: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
