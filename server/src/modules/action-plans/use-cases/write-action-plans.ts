import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { MeasurePlaces } from '../../measures/index.js';
import { actionPlanSubject } from '../domain/action-plan-activities.js';
import { factsOfActionPlan } from '../domain/action-plan-facts.js';
import { ActionPlanWorkRepository } from '../persistence/action-plan-work.repository.js';
import { ChangeActionPlans, type SeenActionPlan } from './change-action-plans.js';

/** What a Handlungskonzept says in its own words. */
export interface ActionPlanWords {
  title: string;
  socialSpace: string;
  startsOn: string | null;
  endsOn: string | null;
  programmeId: string | null;
  occasion: string;
  evidence: string;
  introduction: string;
  findingsText: string;
  goalsText: string;
  measuresText: string;
  visibility: Visibility;
}

export interface NewActionPlan extends ActionPlanWords {
  requestId: string;
  cycleId: string;
  /** The body that plans where none is named. */
  bodyId: string | null;
}

/** Writes what a Handlungskonzept says in its own words. */
@Injectable()
export class WriteActionPlans {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly places: MeasurePlaces,
    private readonly work: ActionPlanWorkRepository,
    private readonly changes: ChangeActionPlans,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request added before @throws Refused with NotFound (the cycle, the body, the programme), NotAllowed, InvalidInput or RequestIdReused */
  add(actor: Actor, input: NewActionPlan): Promise<string> {
    const { tenantId, personId: createdBy } = actor;
    const { requestId: _, cycleId, bodyId: named, ...words } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const place = await this.places.claim(actor, cycleId);
      const bodyId = named ?? place.bodyId;
      const participantIds = (await this.work.participantsOf([cycleId])).get(cycleId) ?? [];
      if (!mayWith(actor, 'actionPlan.write', factsOfActionPlan({ bodyId, participantIds }))) throw new Refused(new NotAllowed('actionPlan.write'));
      if (!place.bodies.some(({ id }) => id === bodyId)) throw new Refused(new NotFound(bodyId));
      await this.check(words);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addActionPlan', input);
      if (!isNew) return id;
      await this.work.add({ ...words, tenantId, id, cycleId, bodyId, createdBy, createdAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'ACTION_PLAN_ADDED', subject: actionPlanSubject({ id, cycleId }), payload: { programmeId: words.programmeId } });
      return id;
    });
  }

  /** @throws Refused as ChangeActionPlans, with InvalidInput too */
  edit(actor: Actor, { planId, version, ...words }: SeenActionPlan & ActionPlanWords): Promise<string> {
    return this.changes.execute(actor, 'EDIT', { planId, version }, async () => {
      await this.check(words);
      return { entry: { kind: 'ACTION_PLAN_EDITED', payload: { programmeId: words.programmeId } }, columns: words };
    });
  }

  private async check({ startsOn, endsOn, programmeId }: ActionPlanWords): Promise<void> {
    if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new Refused(new InvalidInput(new InputProblem('endsOn', InputProblemCode.TOO_EARLY)));
    if (programmeId !== null && !(isId(programmeId) && (await this.work.hasProgramme(programmeId)))) throw new Refused(new NotFound(programmeId));
  }
}
