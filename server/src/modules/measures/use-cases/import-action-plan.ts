import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { FieldsOfActionRepository } from '../../goals/index.js';
import { measureSubject } from '../domain/measure-activities.js';
import { MeasureNotPossible } from '../domain/measures.refusals.js';
import { ImportedMeasuresRepository } from '../persistence/imported-measures.repository.js';
import { MeasureWorkRepository } from '../persistence/measure-work.repository.js';
import { CheckMeasure } from './check-measure.js';
import { columnsOf, type MeasureContent, problemsOfContent } from './measure-content.js';
import { MeasurePlaces } from './measure-places.js';

/** A measure of an action plan, as it stands there. */
export interface PlannedMeasure {
  /** By what it is known again. */
  key: string;
  title: string;
  text: string;
  fieldOfAction: string;
  starts: string | null;
  ends: string | null;
  /** Whether somebody works on it or has proposed it; an idea otherwise. */
  isProposed: boolean;
  steps: { title: string; due: string | null; isDone: boolean }[];
}

/** An action plan for a cycle, whose measures may all serve one goal. */
export interface ActionPlanInput {
  cycleId: string;
  bodyId: string | null;
  goalId: string | null;
  visibility: Visibility;
  measures: PlannedMeasure[];
}

const OPEN = { kind: 'PROJECT', ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null, isQuickWin: false, isPreventive: false, rhythm: 'QUARTERLY' } as const;

/** Takes an action plan over that was made elsewhere: all of it, or nothing; what the body has of it already stays as it is. */
@Injectable()
export class ImportActionPlan {
  static readonly refusals = [NotFound, MeasureNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly places: MeasurePlaces,
    private readonly check: CheckMeasure,
    private readonly imported: ImportedMeasuresRepository,
    private readonly work: MeasureWorkRepository,
    private readonly fields: FieldsOfActionRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns how many measures were added, and how many there were already @throws Refused with NotFound, NotAllowed, InvalidInput (naming the place in the list) or MeasureNotPossible */
  execute(actor: Actor, input: ActionPlanInput): Promise<{ added: number; existing: number }> {
    const contents = input.measures.map((measure) => contentOf(measure, input));
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const place = await this.places.claim(actor, input.cycleId);
      const problems = contents.flatMap((content, index) => problemsOfContent(content).map(({ field, code }) => new InputProblem(`measures.${index}.${field}`, code)));
      const bodyId = await this.check.execute(actor, { ...contents[0], starts: null, ends: null }, place);
      if (problems.length) throw new Refused(new InvalidInput(...problems));
      const known = await this.imported.keys(bodyId, input.measures.map(({ key }) => key));
      const fresh = input.measures.filter(({ key }) => !known.has(key));
      for (const measure of fresh) await this.add(actor, measure, bodyId, input);
      return { added: fresh.length, existing: input.measures.length - fresh.length };
    });
  }

  private async add(actor: Actor, measure: PlannedMeasure, bodyId: string, input: ActionPlanInput): Promise<void> {
    const { tenantId, personId: createdBy } = actor;
    const { cycleId, goalId } = input;
    const id = newId();
    const fieldOfActionId = await this.fields.idOf(tenantId, measure.fieldOfAction);
    const state = measure.isProposed ? 'PROPOSED' : 'IDEA';
    await this.work.add({ ...columnsOf(contentOf(measure, input)), tenantId, id, cycleId, bodyId, fieldOfActionId, state, importKey: measure.key, createdBy, createdAt: this.clock.now() });
    const steps = measure.steps.map(({ title, due, isDone }) => ({ title, isDone, isMilestone: false, due: due === null ? undefined : parsePartialDate(due) }));
    await this.work.goBy(tenantId, id, steps.map(({ due, ...step }) => ({ ...step, dueDate: due?.date ?? null, duePrecision: due?.precision ?? null })));
    await this.activity.record(actor, { kind: 'MEASURE_ADDED', subject: measureSubject({ id, cycleId }), payload: { goalId } });
  }
}

const contentOf = ({ title, text, fieldOfAction, starts, ends }: PlannedMeasure, { bodyId, goalId, visibility }: ActionPlanInput): MeasureContent => ({
  ...OPEN, partnerIds: [], socialSpaces: [], targetGroups: [], title, text, fieldOfAction, starts, ends, bodyId, goalId, visibility,
});
