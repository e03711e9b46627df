import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import type { ResourceKind } from '../domain/measure-lifecycle.js';
import { problemsOfCover } from '../domain/measure-rules.js';
import { FundingRepository } from '../persistence/funding.repository.js';
import { MeasureWorkRepository } from '../persistence/measure-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { type SeenMeasure, TakeMeasureSteps } from './take-measure-steps.js';

interface PlannedStep {
  title: string;
  due: string | null;
  isDone: boolean;
  isMilestone: boolean;
}

interface NeededResource {
  kind: ResourceKind;
  amount: number;
  unit: string;
  note: string;
  year: number | null;
}

/** How a measure goes step by step, and what it needs of its own. Each list takes the place of the one before. */
@Injectable()
export class PlanMeasures {
  constructor(
    private readonly steps: TakeMeasureSteps,
    private readonly work: MeasureWorkRepository,
    private readonly funding: FundingRepository,
  ) {}

  /** @throws Refused as TakeMeasureSteps */
  setSteps(actor: Actor, { steps, ...seen }: SeenMeasure & { steps: PlannedStep[] }): Promise<string> {
    return this.steps.execute(actor, 'EDIT', seen, async ({ tenantId, id }) => {
      const written = steps.map(({ due, ...step }) => ({ ...step, due: due === null ? undefined : parsePartialDate(due) }));
      await this.work.goBy(tenantId, id, written.map(({ due, ...step }) => ({ ...step, dueDate: due?.date ?? null, duePrecision: due?.precision ?? null })));
      return { entry: { kind: 'MEASURE_STEPS_SET', payload: { steps: steps.length, done: steps.filter(({ isDone }) => isDone).length } } };
    });
  }

  /** Ticks a step, or takes the tick back; whoever carries the measure out may. @throws Refused as TakeMeasureSteps, with NotFound also for a step that there is not */
  markStep(actor: Actor, { stepId, isDone, ...seen }: SeenMeasure & { stepId: string; isDone: boolean }): Promise<string> {
    return this.steps.execute(actor, 'WORK', seen, async ({ tenantId, id }) => {
      const counts = isId(stepId) ? await this.work.markStep(tenantId, { measureId: id, stepId, isDone }) : undefined;
      if (!counts) throw new Refused(new NotFound(stepId));
      return { entry: { kind: 'MEASURE_STEPS_SET', payload: counts } };
    });
  }

  /** @throws Refused as TakeMeasureSteps, with MeasureNotPossible also where the money is taken from what rests on it */
  setResources(actor: Actor, { resources, ...seen }: SeenMeasure & { resources: NeededResource[] }): Promise<string> {
    return this.steps.execute(actor, 'EDIT', seen, async (measure) => {
      await this.work.need(measure.tenantId, measure.id, resources.map((resource) => ({ ...resource, unit: resource.kind === 'MONEY' ? '' : resource.unit, amount: String(resource.amount) })));
      assertPossible(problemsOfCover(measure.state, await this.funding.coverOf(measure.id)));
      return { entry: { kind: 'MEASURE_RESOURCES_SET', payload: { resources: resources.length } } };
    });
  }
}
