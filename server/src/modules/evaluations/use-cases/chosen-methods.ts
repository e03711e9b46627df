import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { MethodQueries } from '../../methods/index.js';
import type { EvaluationPlan } from '../domain/evaluation-plan.entity.js';

/** What a version of the method keeps of the Methodenkoffer: the name too, since what is fixed stays as it was fixed (rule 22). */
export type ChosenMethod = Pick<EvaluationPlan, 'methodId' | 'methodName'>;

/** Looks a method up that somebody has chosen from the Methodenkoffer. */
@Injectable()
export class ChosenMethods {
  constructor(private readonly methods: MethodQueries) {}

  /**
   * @param before what the version said until now: that may stay, also when the method is not used any more
   * @throws Refused with NotFound, or with InvalidInput for a method that looks at no effects or is not used any more
   */
  async choose(methodId: string | null, before?: ChosenMethod): Promise<ChosenMethod> {
    if (methodId === null) return { methodId, methodName: null };
    if (before?.methodId === methodId) return { methodId, methodName: before.methodName };
    const method = await this.methods.method(methodId);
    if (!method) throw new Refused(new NotFound(methodId));
    if (method.isRetired || !method.kinds.includes('EVALUATION')) throw new Refused(new InvalidInput(new InputProblem('methodId', InputProblemCode.NOT_ALLOWED)));
    return { methodId, methodName: method.name };
  }
}
