import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { factsOfMeasure, measureScope } from '../../measures/index.js';
import { EVALUATION } from '../domain/evaluation-activities.js';
import { factsOfEvaluation } from '../domain/evaluation-facts.js';
import { EVALUATION_VERBS, HAS_ENDED, isPossible } from '../domain/evaluation-lifecycle.js';
import type { EvaluationOutlineRow, EvaluationRow } from '../persistence/evaluation-rows.js';
import { EvaluationsRepository } from '../persistence/evaluations.repository.js';

/** The evaluations of one measure, and what may be done about them. */
export interface EvaluationsOfMeasure {
  measureId: string;
  evaluations: EvaluationOutlineRow[];
  isMethodFixed: boolean;
  actions: string[];
}

/** What the pages of evaluations read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class EvaluationQueries implements OnModuleInit {
  constructor(
    private readonly evaluations: EvaluationsRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: EVALUATION, readable: (actor, ids) => this.evaluations.readable(measureScope(actor), ids) });
  }

  all(actor: Actor): Promise<EvaluationOutlineRow[]> {
    return this.evaluations.list(measureScope(actor), null);
  }

  async evaluation(actor: Actor, id: string): Promise<EvaluationRow | undefined> {
    return isId(id) ? this.evaluations.find(measureScope(actor), id) : undefined;
  }

  async ofMeasure(actor: Actor, measureId: string): Promise<EvaluationsOfMeasure | undefined> {
    const scope = measureScope(actor);
    const measure = isId(measureId) ? await this.evaluations.measure(scope, measureId) : undefined;
    if (!measure) return undefined;
    const evaluations = await this.evaluations.list(scope, measureId);
    const isMethodFixed = await this.evaluations.isMethodFixed(measureId);
    const mayPlan = measure.state !== 'REJECTED' && evaluations.every(({ state }) => HAS_ENDED.includes(state)) && mayWith(actor, 'evaluation.write', factsOfMeasure(measure));
    return { measureId, evaluations, isMethodFixed, actions: mayPlan ? ['evaluation.plan'] : [] };
  }

  /** The evaluation that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<EvaluationRow> {
    const evaluation = await this.evaluation(actor, id);
    if (!evaluation) throw new Error(`Evaluation ${id} is gone.`);
    return evaluation;
  }

  /** What the actor may do with an evaluation where it stands, for the buttons. */
  actionsOn(actor: Actor, evaluation: EvaluationRow): string[] {
    if (!mayWith(actor, 'evaluation.write', factsOfEvaluation(evaluation))) return [];
    const hasDraft = evaluation.plans.some(({ fixedAt }) => fixedAt === null);
    return EVALUATION_VERBS.filter((verb) => isPossible(verb, evaluation.state) && (verb !== 'FIX' || hasDraft)).map((verb) => `evaluation.${verb.toLowerCase()}`);
  }
}
