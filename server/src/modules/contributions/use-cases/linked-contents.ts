import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { ActionItemQueries } from '../../action-items/index.js';
import { AnalysisQueries } from '../../analyses/index.js';
import { GoalQueries } from '../../goals/index.js';
import { MeasureQueries } from '../../measures/index.js';
import type { AnswerRow } from '../persistence/contribution-rows.js';
import type { LinkedContent } from './contribution-view.js';

/** What contributions led to, as far as the actor may read it: one question per kind, however many there are. */
@Injectable()
export class LinkedContents {
  constructor(
    private readonly analyses: AnalysisQueries,
    private readonly goals: GoalQueries,
    private readonly actionItems: ActionItemQueries,
    private readonly measures: MeasureQueries,
  ) {}

  /** @returns them by id */
  async of(actor: Actor, answers: readonly AnswerRow[]): Promise<Map<string, LinkedContent>> {
    const ids = (key: 'findingId' | 'goalId' | 'actionItemId' | 'measureId'): string[] => [...new Set(answers.flatMap((answer) => answer[key] ?? []))];
    const [findings, goals, items, measures] = [ids('findingId'), ids('goalId'), ids('actionItemId'), ids('measureId')];
    const contents: LinkedContent[] = [
      ...(findings.length > 0 ? await this.analyses.findingsById(actor, findings) : []).map(({ id, title }) => ({ id, kind: 'FINDING' as const, name: title })),
      ...(goals.length > 0 ? await this.goals.byIds(actor, goals) : []).map(({ id, number, title }) => ({ id, kind: 'GOAL' as const, name: `Z${number} ${title}` })),
      ...(items.length > 0 ? await this.actionItems.byIds(actor, items) : []).map(({ id, number, title }) => ({ id, kind: 'ACTION_ITEM' as const, name: `A${number} ${title}` })),
      ...(measures.length > 0 ? await this.measures.byIds(actor, measures) : []).map(({ id, number, title }) => ({ id, kind: 'MEASURE' as const, name: `M${number} ${title}` })),
    ];
    return new Map(contents.map((content) => [content.id, content]));
  }
}
