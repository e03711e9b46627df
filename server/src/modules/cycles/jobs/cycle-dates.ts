import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, Silences, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { ToldWorkRepository } from '../persistence/told-work.repository.js';

/** Says what falls due in a cycle, what must not fall silent, and where it is shown. */
@Injectable()
export class CycleDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly silences: Silences,
    private readonly pages: SubjectPages,
    private readonly work: ToldWorkRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: 'TASK', words: { de: 'fällig', en: 'due' }, dueBetween: (from, until) => this.withPeople('dueTasks', from, until) });
    this.dueDates.register({ kind: 'RESERVATION', words: { de: 'Vorbehalt aufzuheben', en: 'reservation to be settled' }, dueBetween: (from, until) => this.withPeople('dueReservations', from, until) });
    this.silences.register({ kind: 'BLOCK_SUBMITTED', words: { de: 'ist eingereicht, und niemand hat entschieden', en: 'has been submitted, and nobody has decided' }, silentSince: (day) => this.work.silentBlocks(day) });
    this.pages.register(SUBJECT.CYCLE, (id) => `kreislauf/${id}`);
    this.pages.register(SUBJECT.BLOCK, (id) => `kreislauf/baustein/${id}`);
    this.pages.register(SUBJECT.TASK, (id) => `kreislauf/inhalt/${id}`);
  }

  private async withPeople(which: 'dueTasks' | 'dueReservations', from: Day, until: Day): Promise<Due[]> {
    const due = await this.work[which](from, until);
    const people = await this.answerers.of(due.map(({ answeredBy }) => answeredBy));
    return due.map(({ answeredBy: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
