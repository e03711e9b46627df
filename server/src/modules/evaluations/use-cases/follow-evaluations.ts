import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { InputProblem, InputProblemCode, InvalidInput } from '../../../platform/graphql/refusals.js';
import { problemsOfAdopting } from '../domain/evaluation-rules.js';
import { EvaluationWorkRepository } from '../persistence/evaluation-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { EvaluationLessons } from './evaluation-lessons.js';
import { type SeenEvaluation, TakeEvaluationSteps } from './take-evaluation-steps.js';

/** What an assessment says beside its findings. */
interface Assessment {
  conclusion: string;
  involvement: string;
  noInvolvementReason: string;
  sroi: number | null;
  sroiBasis: string;
}

/** @returns what an assessment lacks: the target group or a reason, and of a ratio what it rests on */
function problemsOfAssessment({ involvement, noInvolvementReason, sroi, sroiBasis }: Assessment): InputProblem[] {
  return [
    ...(involvement || noInvolvementReason ? [] : [new InputProblem('involvement', InputProblemCode.REQUIRED)]),
    ...(sroi !== null && !sroiBasis ? [new InputProblem('sroiBasis', InputProblemCode.REQUIRED)] : []),
  ];
}

/** Takes an evaluation from its baseline to what was learned. All throw Refused as TakeEvaluationSteps. */
@Injectable()
export class FollowEvaluations {
  constructor(
    private readonly steps: TakeEvaluationSteps,
    private readonly work: EvaluationWorkRepository,
    private readonly lessons: EvaluationLessons,
  ) {}

  /** What was before counts as the baseline from now on. */
  recordBaseline(actor: Actor, seen: SeenEvaluation): Promise<string> {
    return this.steps.execute(actor, 'BASELINE', seen, async ({ id }) => {
      assertPossible((await this.work.values(id)).some(({ baseline }) => baseline !== '') ? [] : ['BASELINE_MISSING']);
      return {};
    });
  }

  collect(actor: Actor, seen: SeenEvaluation): Promise<string> {
    return this.steps.execute(actor, 'COLLECT', seen, () => ({}));
  }

  /** @throws also with InvalidInput where neither the target group nor a reason is named */
  assess(actor: Actor, { evaluationId, version, ...words }: SeenEvaluation & Assessment): Promise<string> {
    return this.steps.execute(actor, 'ASSESS', { evaluationId, version }, async () => {
      const problems = problemsOfAssessment(words);
      if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
      assertPossible((await this.work.countFindings(evaluationId)) > 0 ? [] : ['FINDING_MISSING']);
      return { columns: { ...words, sroi: words.sroi === null ? null : String(words.sroi), sroiBasis: words.sroi === null ? '' : words.sroiBasis } };
    });
  }

  /** @param visibility who reads it from now on */
  report(actor: Actor, { visibility, ...seen }: SeenEvaluation & { visibility: Visibility }): Promise<string> {
    return this.steps.execute(actor, 'REPORT', seen, () => ({ columns: { visibility } }));
  }

  /** @param nothingLearned why there is no lesson, where there is none */
  adopt(actor: Actor, { nothingLearned, ...seen }: SeenEvaluation & { nothingLearned: string }): Promise<string> {
    return this.steps.execute(actor, 'ADOPT', seen, async ({ id }) => {
      assertPossible(problemsOfAdopting(await this.lessons.of(id), nothingLearned));
      return { columns: { nothingLearned }, note: nothingLearned };
    });
  }

  giveUp(actor: Actor, { reason, ...seen }: SeenEvaluation & { reason: string }): Promise<string> {
    return this.steps.execute(actor, 'GIVE_UP', seen, () => ({ columns: { stateReason: reason }, note: reason }));
  }
}
