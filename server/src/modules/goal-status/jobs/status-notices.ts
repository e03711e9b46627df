import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { TALK } from '../domain/goal-status-activities.js';
import { ToldStatusRepository } from '../persistence/told-status.repository.js';
import { StatusSubjects } from '../use-cases/status-subjects.js';

const ASKED: NoticeWords = { de: 'wartet auf Ihre Antwort: Zum Sachstand gibt es eine Rückfrage', en: 'is waiting for your answer: somebody asked back about the status update' };
const ANSWERED: NoticeWords = { de: 'Ihre Rückfrage zum Sachstand ist beantwortet', en: 'your question about the status update has been answered' };
const NOTED: NoticeWords = { de: 'Ihr Sachstand ist zur Kenntnis genommen', en: 'your status update has been noted' };

/** Says who is to be told of what is said to a Sachstand: whoever answers for the goal or the measure, and whoever asked. */
@Injectable()
export class StatusNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly told: ToldStatusRepository,
    private readonly subjects: StatusSubjects,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    for (const { asked, answered, acknowledged } of Object.values(TALK)) {
      this.notices.register({ activity: asked, words: { ASSIGNED: ASKED }, whom: ({ payload }) => this.asked(payload.updateId) });
      this.notices.register({ activity: answered, words: { ANSWERED }, whom: ({ payload }) => this.asker(payload.questionId) });
      this.notices.register({ activity: acknowledged, words: { DECIDED: NOTED }, whom: ({ payload }) => this.author(payload.updateId) });
    }
  }

  private async asked(updateId: string): Promise<NoticeTo[]> {
    const told = await this.told.ofUpdate(updateId);
    if (!told) return [];
    const owner = await this.subjects.of(told.kind).ownerOf(told.subjectId);
    const [doers = []] = owner ? await this.answerers.doersOf([owner]) : [];
    return toAll([...new Set([...doers, told.authorId])], 'ASSIGNED');
  }

  private async asker(questionId: string): Promise<NoticeTo[]> {
    const id = await this.told.askerOf(questionId);
    return id === undefined ? [] : toAll([id], 'ANSWERED');
  }

  private async author(updateId: string): Promise<NoticeTo[]> {
    const told = await this.told.ofUpdate(updateId);
    return told ? toAll([told.authorId], 'DECIDED') : [];
  }
}
