import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { MEASURE } from '../domain/measure-activities.js';
import { MeasureStatusRepository } from '../persistence/measure-status.repository.js';

/** Says when a Sachstand of a measure is due, and that no measure must fall silent. */
@Injectable()
export class MeasureDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly statuses: MeasureStatusRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: MEASURE, words: { de: 'Sachstand zu einer Maßnahme, fällig', en: 'status update on a measure, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.silences.register({ kind: MEASURE, words: { de: 'Maßnahme, von der nichts zu hören ist', en: 'measure of which nothing is heard' }, silentSince: (day) => this.statuses.silentSince(day) });
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.statuses.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ owner }) => owner));
    return due.map(({ owner: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
