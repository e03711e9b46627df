import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ToldEvaluationsRepository } from '../persistence/told-evaluations.repository.js';

const FIXED: NoticeWords = { de: 'geht nach einer Methode, die jetzt festgelegt ist', en: 'goes by a method that is fixed now' };
const MOVED: NoticeWords = { de: 'steht jetzt anders', en: 'stands differently now' };

/** Says who is to be told of what becomes of an evaluation: whoever planned it, whoever evaluates and whoever carries the measure out. */
@Injectable()
export class EvaluationNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly evaluations: ToldEvaluationsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    this.notices.register({ activity: 'EVALUATION_METHOD_FIXED', words: { DECIDED: FIXED }, whom: (entry) => this.concerned(entry) });
    this.notices.register({ activity: 'EVALUATION_MOVED', words: { DECIDED: MOVED }, whom: (entry) => this.concerned(entry) });
  }

  private async concerned({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const told = await this.evaluations.concerned(subject.id);
    if (!told) return [];
    const people = await this.answerers.doersOf([told.evaluator, told.measureOwner]);
    return toAll([...new Set([told.createdBy, ...people.flat()])], 'DECIDED');
  }
}
