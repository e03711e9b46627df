import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { measureSubject, ReachMeasure } from '../../measures/index.js';
import { factsOfAnswer } from '../domain/answer-facts.js';
import type { AssumptionAnswer } from '../domain/impact-chain.js';
import { ImpactModelChangedMeanwhile, ImpactModelNotPossible } from '../domain/impact-models.refusals.js';
import { ImpactWorkRepository } from '../persistence/impact-work.repository.js';

interface Answer {
  measureId: string;
  assumptionId: string;
  /** Of the model that was seen. */
  version: number;
  answer: AssumptionAnswer;
  /** What it rests on; needed unless it held. */
  finding: string;
  checkedOn: Day;
}

/** Says whether an assumption held, also after the measure has ended and again, until the cycle closes. */
@Injectable()
export class AnswerAssumptions {
  static readonly refusals = [NotFound, ImpactModelChangedMeanwhile, ImpactModelNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly measures: ReachMeasure,
    private readonly work: ImpactWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the measure @throws Refused with NotFound, NotAllowed, ImpactModelChangedMeanwhile, ImpactModelNotPossible or InvalidInput */
  execute(actor: Actor, { measureId, assumptionId, version, answer, finding, checkedOn }: Answer): Promise<string> {
    const { tenantId, personId, today } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const measure = await this.measures.execute(actor, 'assumption.answer', measureId, factsOfAnswer);
      if ((await this.work.version(measureId)) !== version) throw new Refused(new ImpactModelChangedMeanwhile(measureId));
      if (!(await this.work.assumptions(tenantId, measureId)).some(({ id }) => id === assumptionId)) throw new Refused(new NotFound(assumptionId));
      if (await this.work.hasCycleEnded(measure.cycleId)) throw new Refused(new ImpactModelNotPossible('CYCLE_ENDED'));
      if (answer !== 'HELD' && finding === '') throw new Refused(new InvalidInput(new InputProblem('finding', InputProblemCode.REQUIRED)));
      if (checkedOn > today) throw new Refused(new InvalidInput(new InputProblem('checkedOn', InputProblemCode.TOO_LATE)));
      await this.work.answer({ tenantId, measureId }, assumptionId, version, { state: answer, finding, checkedOn, answeredBy: personId, answeredAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'ASSUMPTION_ANSWERED', subject: measureSubject(measure), payload: { assumptionId, as: answer }, note: finding || null });
      return measureId;
    });
  }
}
