import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notices, type NoticeTo, type NoticeWords, toAll, type ToldActivity } from '../../../kernel/notices.js';
import { AnswerersRepository } from '../../organizations/index.js';
import { ToldGoalsRepository } from '../persistence/told-goals.repository.js';

const RETURNED: NoticeWords = { de: 'ist mit einer Begründung zurückgegeben', en: 'has been returned with a reason' };
const REJECTED: NoticeWords = { de: 'ist verworfen', en: 'has been rejected' };
const HARMONISED: NoticeWords = { de: 'ist abgestimmt', en: 'has been harmonised' };
const IN_CONFLICT: NoticeWords = { de: 'steht in Konflikt mit einem anderen Ziel oder deckt sich mit ihm', en: 'is in conflict with another goal or duplicates it' };
const ADOPTED: NoticeWords = { de: 'ist beschlossen', en: 'has been adopted' };
const NOT_ADOPTED: NoticeWords = { de: 'ist doch nicht beschlossen; das Ergebnis war falsch eingetragen', en: 'has not been adopted after all; the result was entered wrongly' };

/** Says who is to be told of what becomes of a goal: whoever wrote it, and whoever leads the conference that brings it in. */
@Injectable()
export class GoalNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly goals: ToldGoalsRepository,
    private readonly answerers: AnswerersRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    const whom = (entry: ToldActivity): Promise<NoticeTo[]> => this.proposers(entry);
    notices.register({ activity: 'GOAL_RETURNED', words: { ANSWERED: RETURNED }, whom });
    notices.register({ activity: 'GOAL_REJECTED', words: { ANSWERED: REJECTED }, whom });
    notices.register({ activity: 'GOAL_HARMONISED', words: { ANSWERED: HARMONISED }, whom });
    notices.register({ activity: 'GOAL_RELATED', words: { ANSWERED: IN_CONFLICT }, whom: async (entry) => (entry.payload.kind === 'CONTRIBUTES_TO' ? [] : whom(entry)) });
    notices.register({ activity: 'GOAL_ADOPTED', words: { ANSWERED: ADOPTED }, whom });
    notices.register({ activity: 'GOAL_ADOPTION_UNDONE', words: { ANSWERED: NOT_ADOPTED }, whom });
  }

  private async proposers({ subject }: ToldActivity): Promise<NoticeTo[]> {
    const told = await this.goals.find(subject.id);
    if (!told) return [];
    const leaders = told.proposedById === null ? [] : await this.answerers.leadersOf([told.proposedById]);
    return toAll([...new Set([told.createdBy, ...leaders])], 'ANSWERED');
  }
}
