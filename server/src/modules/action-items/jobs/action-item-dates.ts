import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { ToldActionItemsRepository } from '../persistence/told-action-items.repository.js';

/** Says which Aufträge fall due, that none must fall silent, and where one is shown. */
@Injectable()
export class ActionItemDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly pages: SubjectPages,
    private readonly items: ToldActionItemsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: ACTION_ITEM, words: { de: 'Auftrag, fällig', en: 'assignment, due' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.silences.register({ kind: ACTION_ITEM, words: { de: 'Auftrag, von dem nichts zu hören ist', en: 'assignment of which nothing is heard' }, silentSince: (day) => this.items.silentSince(day) });
    this.pages.register(ACTION_ITEM, (id) => `auftraege/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.items.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ addressee }) => addressee));
    return due.map(({ addressee: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
