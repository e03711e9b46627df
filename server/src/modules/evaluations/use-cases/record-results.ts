import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { EvaluationFinding } from '../domain/evaluation-finding.entity.js';
import { EvaluationValue } from '../domain/evaluation-value.entity.js';
import type { IndicatorRow } from '../persistence/evaluation-rows.js';
import { EvaluationWorkRepository, type LockedEvaluation } from '../persistence/evaluation-work.repository.js';
import { IndicatorsRepository } from '../persistence/indicators.repository.js';
import { assertPossible } from './assert-possible.js';
import { type EvaluationStepTaken, type SeenEvaluation, TakeEvaluationSteps } from './take-evaluation-steps.js';
import { changesBaseline, problemsOfValue, type ValueContent } from './value-content.js';

type FindingContent = Pick<EvaluationFinding, 'observed' | 'contribution' | 'otherInfluences' | 'restsOn' | 'certainty'>;

/** Keeps what was before, what was found, and what the measure contributed to it. All throw Refused as TakeEvaluationSteps, with NotFound also for a row that there is not. */
@Injectable()
export class RecordResults {
  constructor(
    private readonly steps: TakeEvaluationSteps,
    private readonly work: EvaluationWorkRepository,
    private readonly indicators: IndicatorsRepository,
  ) {}

  /** @param valueId null for another one @throws also with InvalidInput where day or source are missing */
  saveValue(actor: Actor, { evaluationId, version, valueId, ...content }: SeenEvaluation & ValueContent & { valueId: string | null }): Promise<string> {
    return this.steps.execute(actor, 'VALUE', { evaluationId, version }, async (evaluation) => {
      const problems = problemsOfValue(content);
      if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
      const before = (await this.work.values(evaluationId)).find(({ id }) => id === valueId);
      assertPossible(evaluation.state !== 'METHOD_FIXED' && changesBaseline(before, content) ? ['BASELINE_KEPT'] : []);
      const indicatorPurpose = (await this.indicator(content.indicatorId))?.purpose ?? null;
      assertPossible(indicatorPurpose === 'STEERING' ? ['INDICATOR_STEERS'] : []);
      await this.assertThere(valueId, isThere(valueId) && this.work.savePart(EvaluationValue, { tenantId: actor.tenantId, evaluationId }, valueId, { ...content, indicatorPurpose }));
      return this.valuesNow(evaluationId);
    });
  }

  removeValue(actor: Actor, { valueId, ...seen }: SeenEvaluation & { valueId: string }): Promise<string> {
    return this.steps.execute(actor, 'VALUE', seen, async ({ tenantId, id: evaluationId, state }) => {
      const before = (await this.work.values(evaluationId)).find(({ id }) => id === valueId);
      assertPossible(state !== 'METHOD_FIXED' && before?.baseline ? ['BASELINE_KEPT'] : []);
      await this.assertThere(valueId, isThere(valueId) && this.work.removePart(EvaluationValue, { tenantId, evaluationId }, valueId));
      return this.valuesNow(evaluationId);
    });
  }

  saveFinding(actor: Actor, { evaluationId, version, findingId, ...content }: SeenEvaluation & FindingContent & { findingId: string | null }): Promise<string> {
    return this.steps.execute(actor, 'FINDING', { evaluationId, version }, async (evaluation) => {
      await this.assertThere(findingId, isThere(findingId) && this.work.savePart(EvaluationFinding, { tenantId: actor.tenantId, evaluationId }, findingId, content));
      return this.findingsNow(evaluation);
    });
  }

  removeFinding(actor: Actor, { findingId, ...seen }: SeenEvaluation & { findingId: string }): Promise<string> {
    return this.steps.execute(actor, 'FINDING', seen, async (evaluation) => {
      await this.assertThere(findingId, isThere(findingId) && this.work.removePart(EvaluationFinding, { tenantId: actor.tenantId, evaluationId: evaluation.id }, findingId));
      return this.findingsNow(evaluation);
    });
  }

  private async indicator(id: string | null): Promise<IndicatorRow | undefined> {
    if (id === null) return undefined;
    const indicator = isId(id) ? await this.indicators.find(id) : undefined;
    if (!indicator) throw new Refused(new NotFound(id));
    return indicator;
  }

  private async assertThere(id: string | null, isDone: boolean | Promise<boolean>): Promise<void> {
    if (!(await isDone)) throw new Refused(new NotFound(id ?? ''));
  }

  private async valuesNow(evaluationId: string): Promise<EvaluationStepTaken> {
    return { entry: { kind: 'EVALUATION_VALUES_SET', payload: { values: (await this.work.values(evaluationId)).length } } };
  }

  private async findingsNow({ id }: LockedEvaluation): Promise<EvaluationStepTaken> {
    return { entry: { kind: 'EVALUATION_FINDINGS_SET', payload: { findings: await this.work.countFindings(id) } } };
  }
}

/** Whether an id may name a row; null names another one. */
function isThere(id: string | null): boolean {
  return id === null || isId(id);
}
