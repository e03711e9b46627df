import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { FieldsOfActionRepository } from '../../goals/index.js';
import { measureSubject } from '../domain/measure-activities.js';
import { MeasureNotPossible, MeasuresRefused, type RefusedMeasure, refusedMeasure } from '../domain/measures.refusals.js';
import type { MeasurePlace } from '../persistence/measure-places.repository.js';
import { type LockedMeasure, MeasureWorkRepository } from '../persistence/measure-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { CheckMeasure } from './check-measure.js';
import { changedFields, columnsOf, type MeasureContent } from './measure-content.js';
import { MeasurePlaces } from './measure-places.js';
import { type MeasureStepTaken, type SeenMeasure, TakeMeasureSteps } from './take-measure-steps.js';

/** Writes measures, from the idea as long as they live. */
@Injectable()
export class WriteMeasures {
  static readonly refusalsOfIdea = [NotFound, MeasureNotPossible, RequestIdReused] as const;
  static readonly refusalsOfAll = [MeasuresRefused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly places: MeasurePlaces,
    private readonly check: CheckMeasure,
    private readonly work: MeasureWorkRepository,
    private readonly fields: FieldsOfActionRepository,
    private readonly steps: TakeMeasureSteps,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request added before @throws Refused with NotFound, NotAllowed, InvalidInput, MeasureNotPossible or RequestIdReused */
  add(actor: Actor, input: MeasureContent & { cycleId: string; requestId: string }): Promise<string> {
    const { tenantId } = actor;
    const { cycleId, goalId } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const bodyId = await this.check.execute(actor, input, await this.places.claim(actor, cycleId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addMeasure', input);
      if (!isNew) return id;
      const fieldOfActionId = await this.fields.idOf(tenantId, input.fieldOfAction);
      await this.work.add({ tenantId, id, cycleId, bodyId, fieldOfActionId, ...columnsOf(input), createdBy: actor.personId, createdAt: this.clock.now() });
      await this.work.carryWith(tenantId, id, input.partnerIds);
      await this.activity.record(actor, { kind: 'MEASURE_ADDED', subject: measureSubject({ id, cycleId }), payload: { goalId } });
      return id;
    });
  }

  /** @throws Refused as TakeMeasureSteps, with InvalidInput too */
  edit(actor: Actor, { measureId, version, ...content }: SeenMeasure & MeasureContent): Promise<string> {
    return this.steps.execute(actor, 'EDIT', { measureId, version }, async (measure) => this.rewrite(actor, measure, content, await this.places.of(actor, measure.cycleId)));
  }

  /**
   * Changes all of them, or none.
   * @returns how many there were @throws Refused with MeasuresRefused, which says of each what stands against it
   */
  editAll(actor: Actor, { measures }: { measures: (SeenMeasure & MeasureContent)[] }): Promise<number> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const locked = await this.steps.lock(actor, measures.map(({ measureId }) => measureId));
      const places = new Map<string, Promise<MeasurePlace>>();
      const placeOf = ({ cycleId }: LockedMeasure): Promise<MeasurePlace> => {
        const place = places.get(cycleId) ?? this.places.of(actor, cycleId);
        places.set(cycleId, place);
        return place;
      };
      const refused: RefusedMeasure[] = [];
      for (const { measureId, version, ...content } of measures) {
        try {
          await this.steps.take(actor, 'EDIT', { measureId, version }, locked, async (measure) => this.rewrite(actor, measure, content, await placeOf(measure)));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          refused.push(refusedMeasure(measureId, error.refusal));
        }
      }
      if (refused.length > 0) throw new Refused(new MeasuresRefused(refused));
      return measures.length;
    });
  }

  /** What follows for a measure that is locked from saying this of it. */
  private async rewrite(actor: Actor, measure: LockedMeasure, content: MeasureContent, place: MeasurePlace): Promise<MeasureStepTaken | null> {
    const { tenantId, id } = measure;
    const bodyId = await this.check.execute(actor, content, place, measure);
    const isAnswered = content.ownerOrganizationId !== null || content.ownerSeatId !== null;
    assertPossible(isAnswered || ['IDEA', 'PROPOSED'].includes(measure.state) ? [] : ['NO_OWNER']);
    const fields = changedFields(measure, content, bodyId);
    if (fields.length === 0) return null;
    if (fields.includes('partners')) await this.work.carryWith(tenantId, id, content.partnerIds);
    const fieldOfActionId = await this.fields.idOf(tenantId, content.fieldOfAction);
    return { entry: { kind: 'MEASURE_EDITED', payload: { fields } }, columns: { ...columnsOf(content), bodyId, fieldOfActionId } };
  }
}
