import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { StatusUpdate } from '../goal-status/index.js';
import { FundingApplication, FundingProgramme, FundingReservation, Measure, MeasurePartner, MeasureResource, MeasureStep, measureSubject, type MeasureState } from '../measures/index.js';
import type { DemoMeasure, DemoMeasures } from './demo-measures.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;
/** The way of a measure of the examples, a day for each step. */
const WAY: readonly MeasureState[] = ['IDEA', 'PROPOSED', 'AGREED', 'IN_PROGRESS'];

/** Writes down the measures of an example, each with its history, its steps and what pays for it. */
@Injectable()
export class LoadDemoMeasures {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the ids of measures and programmes by their keys @throws FileRefused for an organisation, a person, a body, a goal or a programme that there is not */
  async execute(tenantId: string, key: string, { programmes, measures }: DemoMeasures, ids: Ids & { goals: ReadonlyMap<string, string> }): Promise<{ measures: ReadonlyMap<string, string>; programmes: ReadonlyMap<string, string> }> {
    const found = (known: ReadonlyMap<string, string>, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'measures', `there is no "${name}"`);
      return id;
    };
    const [{ cycleId, bodyId: planningId }] = await this.units.query<{ cycleId: string; bodyId: string }>('select id as "cycleId", body_id as "bodyId" from planning_cycle', []);
    const fields = new Map((await this.units.query<{ id: string; name: string }>('select id, name from field_of_action', [])).map(({ id, name }) => [name, id]));
    const programmeIds = new Map(programmes.map((programme) => [programme.key, newId()]));
    const measureIds = new Map(measures.map((measure) => [measure.key, newId()]));
    const manager = await this.units.manager();
    await manager.insert(FundingProgramme, programmes.map(({ key: its, ownSharePercent, ...programme }) => ({ ...programme, tenantId, id: programmeIds.get(its), ownSharePercent: ownSharePercent?.toString() ?? null })));
    for (const [index, measure] of measures.entries()) {
      const [id, personId, at] = [found(measureIds, measure.key), found(ids.people, measure.by), new Date(this.clock.now().getTime() - measure.daysAgo * MS_PER_DAY)];
      const { title, text, kind, state, socialSpaces, targetGroups, isQuickWin, isPreventive, visibility, starts, ends } = measure;
      const goalId = measure.goal === undefined ? null : found(ids.goals, measure.goal);
      await manager.insert(Measure, {
        tenantId, id, number: index + 1, cycleId, goalId, title, text, kind, state, socialSpaces, targetGroups, isQuickWin, isPreventive, visibility,
        bodyId: measure.body === undefined ? planningId : found(ids.bodies, measure.body),
        fieldOfActionId: fields.get(measure.fieldOfAction) ?? null,
        ownerOrganizationId: found(ids.organizations, measure.owner),
        startsDate: starts?.date ?? null, startsPrecision: starts?.precision ?? null, endsDate: ends?.date ?? null, endsPrecision: ends?.precision ?? null,
        startedAt: state === 'IN_PROGRESS' ? new Date(at.getTime() + WAY.indexOf('IN_PROGRESS') * MS_PER_DAY) : null, createdBy: personId, createdAt: at,
      });
      await manager.insert(MeasurePartner, measure.partners.map((name) => ({ tenantId, measureId: id, organizationId: found(ids.organizations, name) })));
      await manager.insert(MeasureStep, measure.steps.map(({ due, ...step }, place) => ({ ...step, tenantId, id: newId(), measureId: id, position: place + 1, dueDate: due?.date ?? null, duePrecision: due?.precision ?? null })));
      await this.fund(tenantId, id, personId, at, measure, (name) => found(programmeIds, name), (name) => found(ids.organizations, name));
      const subject = measureSubject({ id, cycleId });
      await this.activity.record({ tenantId, personId }, { kind: 'MEASURE_ADDED', payload: { goalId }, subject, at });
      for (const [step, from] of WAY.slice(0, WAY.indexOf(state)).entries()) {
        await this.activity.record({ tenantId, personId }, { kind: 'MEASURE_MOVED', payload: { from, to: WAY[step + 1] }, subject, at: new Date(Math.min(at.getTime() + (step + 1) * MS_PER_DAY, this.clock.now().getTime())) });
      }
      for (const { by, daysAgo, lage, happened, need } of measure.status) {
        const [updateId, givenAt, givenBy] = [newId(), new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY), found(ids.people, by)];
        await manager.insert(StatusUpdate, { tenantId, id: updateId, goalId: null, measureId: id, lage, happened, need, value: null, givenBy, givenAt });
        await this.activity.record({ tenantId, personId: givenBy }, { kind: 'MEASURE_STATUS_GIVEN', subject, payload: { updateId, lage }, at: givenAt });
      }
    }
    return { measures: measureIds, programmes: programmeIds };
  }

  private async fund(tenantId: string, measureId: string, grantedBy: string, at: Date, { money, application, reservation }: DemoMeasure, programmeOf: (name: string) => string, organizationOf: (name: string) => string): Promise<void> {
    const manager = await this.units.manager();
    if (money !== undefined) await manager.insert(MeasureResource, { tenantId, id: newId(), measureId, position: 1, kind: 'MONEY', amount: String(money) });
    if (application) {
      const { programme, amount, ownShare, endsOn = null, isApproved } = application;
      await manager.insert(FundingApplication, {
        tenantId, id: newId(), measureId, programmeId: programmeOf(programme), endsOn, amountCents: amount * 100, ownShareCents: ownShare * 100,
        state: isApproved ? 'APPROVED' : 'SUBMITTED', submittedOn: dayOf(at), decidedOn: isApproved ? dayOf(at) : null,
      });
    }
    if (reservation) {
      const expiresOn = dayOf(new Date(this.clock.now().getTime() + reservation.expiresInDays * MS_PER_DAY));
      await manager.insert(FundingReservation, { tenantId, id: newId(), measureId, reason: reservation.reason, expiresOn, grantorOrganizationId: organizationOf(reservation.grantor), grantedBy, grantedAt: at });
    }
  }
}
