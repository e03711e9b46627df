import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { answerDue, type AnswerWords, problemsOfAnswer } from '../domain/answer-rules.js';
import { RecommendationWorkRepository } from '../persistence/recommendation-work.repository.js';
import { type SeenRecommendation, TakeRecommendationSteps } from './take-recommendation-steps.js';

/** What comes of a recommendation: exactly one of them. */
export interface Fruit {
  taskId: string | null;
  actionItemId: string | null;
  goalId: string | null;
}

/** The kinds of what may come of one, as the history calls them; a goal belongs to a later module. */
const FRUIT_KINDS = { taskId: SUBJECT.TASK, actionItemId: ACTION_ITEM, goalId: 'GOAL' } as const satisfies Record<keyof Fruit, string>;

/** Takes a recommendation from its issue to what came of it. */
@Injectable()
export class FollowRecommendations {
  constructor(
    private readonly steps: TakeRecommendationSteps,
    private readonly work: RecommendationWorkRepository,
    private readonly readers: SubjectReaders,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused as TakeRecommendationSteps */
  issue(actor: Actor, seen: SeenRecommendation): Promise<string> {
    return this.steps.execute(actor, 'ISSUE', seen, ({ organizationId, seatId }) => {
      const due = answerDue(actor.today);
      return { entry: { kind: 'RECOMMENDATION_ISSUED', payload: { organizationId, seatId, answerDue: due } }, columns: { state: 'ISSUED', issuedAt: this.clock.now(), answerDue: due } };
    });
  }

  /** @throws Refused as TakeRecommendationSteps */
  consider(actor: Actor, seen: SeenRecommendation): Promise<string> {
    return this.steps.execute(actor, 'CONSIDER', seen, ({ state }) => ({ entry: { kind: 'RECOMMENDATION_CONSIDERED', payload: { from: state } }, columns: { state: 'UNDER_CONSIDERATION' } }));
  }

  /** @throws Refused as TakeRecommendationSteps, and with InvalidInput for what an answer lacks (rule 15) */
  answer(actor: Actor, { recommendationId, version, ...words }: SeenRecommendation & AnswerWords): Promise<string> {
    return this.steps.execute(actor, 'ANSWER', { recommendationId, version }, async ({ tenantId, id, state }) => {
      const problems = problemsOfAnswer(words, actor.today);
      if (problems.length) throw new Refused(new InvalidInput(...problems));
      const { answer, reason, until } = words;
      await this.work.answer({ tenantId, id: newId(), recommendationId: id, kind: answer, reason, until, givenBy: actor.personId, givenAt: this.clock.now() });
      return { entry: { kind: 'RECOMMENDATION_ANSWERED', payload: { from: state, answer, until }, note: reason || null }, columns: { state: answer } };
    });
  }

  /** Links what comes of it. @throws Refused as TakeRecommendationSteps, with NotFound also for something that may not be read */
  implement(actor: Actor, { recommendationId, version, ...fruit }: SeenRecommendation & Fruit): Promise<string> {
    return this.steps.execute(actor, 'IMPLEMENT', { recommendationId, version }, async ({ tenantId, id, state }) => {
      const { taskId, actionItemId, goalId } = fruit;
      const [chosen, ...others] = (['taskId', 'actionItemId', 'goalId'] as const).filter((each) => fruit[each] !== null);
      const contentId = chosen ? fruit[chosen] : null;
      if (contentId === null || others.length > 0) throw new Refused(new InvalidInput(new InputProblem('taskId', contentId === null ? InputProblemCode.REQUIRED : InputProblemCode.NOT_ALLOWED)));
      const kind = FRUIT_KINDS[chosen];
      if (!isId(contentId) || !(await this.readers.readable(actor, [{ kind, id: contentId }])).has(contentId)) throw new Refused(new NotFound(contentId));
      await this.work.link({ tenantId, id: newId(), recommendationId: id, taskId, actionItemId, goalId });
      return { entry: { kind: 'RECOMMENDATION_TAKEN_UP', payload: { from: state, contentId } }, columns: { state: 'IN_IMPLEMENTATION' } };
    });
  }

  /** @throws Refused as TakeRecommendationSteps */
  complete(actor: Actor, seen: SeenRecommendation): Promise<string> {
    return this.steps.execute(actor, 'COMPLETE', seen, ({ state }) => ({ entry: { kind: 'RECOMMENDATION_IMPLEMENTED', payload: { from: state } }, columns: { state: 'IMPLEMENTED' } }));
  }

  /** @throws Refused as TakeRecommendationSteps */
  lapse(actor: Actor, { reason, ...seen }: SeenRecommendation & { reason: string }): Promise<string> {
    return this.steps.execute(actor, 'LAPSE', seen, ({ state }) => ({ entry: { kind: 'RECOMMENDATION_LAPSED', payload: { from: state }, note: reason }, columns: { state: 'LAPSED', lapseReason: reason } }));
  }
}
