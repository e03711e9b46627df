import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { type Due, DueDates, SubjectPages } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { PAPER } from '../domain/council-activities.js';
import { ToldPapersRepository } from '../persistence/told-papers.repository.js';

/** Says until when what was resolved is to be done, and where a paper is shown. */
@Injectable()
export class ResolutionDates implements OnModuleInit {
  constructor(
    private readonly dueDates: DueDates,
    private readonly pages: SubjectPages,
    private readonly papers: ToldPapersRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.dueDates.register({ kind: PAPER, words: { de: 'Beschluss, auszuführen', en: 'resolution, to be carried out' }, dueBetween: (from, until) => this.dueBetween(from, until) });
    this.pages.register(PAPER, (id) => `beschluesse/vorlagen/${id}`);
  }

  private async dueBetween(from: Day, until: Day): Promise<Due[]> {
    const due = await this.papers.dueBetween(from, until);
    const people = await this.answerers.doersOf(due.map(({ owner }) => owner));
    return due.map(({ owner: _, ...each }, place) => ({ ...each, personIds: people[place] }));
  }
}
