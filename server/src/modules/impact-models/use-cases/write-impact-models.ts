import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { measureSubject, ReachMeasure } from '../../measures/index.js';
import { ImpactModelChangedMeanwhile, ImpactModelNotPossible } from '../domain/impact-models.refusals.js';
import { problemsOfModel, type WrittenModel } from '../domain/written-model.js';
import { ImpactWorkRepository } from '../persistence/impact-work.repository.js';
import { partsOf } from './model-parts.js';

/** A Wirkungsmodell as the actor saw it. */
interface SeenModel {
  measureId: string;
  /** Zero where there was none. */
  version: number;
}

/** Writes the Wirkungsmodell of a measure as long as that lives, by whoever may edit the measure. */
@Injectable()
export class WriteImpactModels {
  static readonly refusals = [NotFound, ImpactModelChangedMeanwhile, ImpactModelNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly measures: ReachMeasure,
    private readonly work: ImpactWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns the id of the measure @throws Refused with NotFound, NotAllowed, ImpactModelChangedMeanwhile, ImpactModelNotPossible, or InvalidInput about target groups */
  set(actor: Actor, { measureId, version, ...model }: SeenModel & WrittenModel): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const measure = await this.measures.execute(actor, 'measure.write', measureId);
      if ((await this.work.version(measureId)) !== version) throw new Refused(new ImpactModelChangedMeanwhile(measureId));
      await this.check(measure, model);
      const parts = partsOf(model, await this.work.nodeIds(measureId), await this.work.assumptions(tenantId, measureId));
      await this.work.replace(tenantId, measureId, version, parts);
      const { nodes, links, assumptions } = model;
      await this.activity.record(actor, { kind: 'IMPACT_MODEL_SET', subject: measureSubject(measure), payload: { nodes: nodes.length, links: links.length, assumptions: assumptions.length } });
      return measureId;
    });
  }

  private async check({ id, tenantId, cycleId, isLive }: { id: string; tenantId: string; cycleId: string; isLive: boolean }, model: WrittenModel): Promise<void> {
    const problems = model.nodes.flatMap(({ kind, targetGroup }, place) => {
      if ((kind === 'OUTCOME') === (targetGroup !== '')) return [];
      return [new InputProblem(`nodes.${place}.targetGroup`, kind === 'OUTCOME' ? InputProblemCode.REQUIRED : InputProblemCode.NOT_ALLOWED)];
    });
    if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
    const answered = (await this.work.assumptions(tenantId, id)).filter(({ state }) => state !== 'OPEN');
    const reasons = [
      ...(isLive ? [] : (['MEASURE_ENDED'] as const)),
      ...((await this.work.hasCycleEnded(cycleId)) ? (['CYCLE_ENDED'] as const) : []),
      ...problemsOfModel(model, answered),
    ];
    if (reasons.length > 0) throw new Refused(new ImpactModelNotPossible(...reasons));
  }
}
