import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { ActionPlan, ActionPlanPart, actionPlanSubject } from '../action-plans/index.js';
import type { DemoActionPlan } from './demo-action-plans.js';

const MS_PER_DAY = 86_400_000;
type Known = ReadonlyMap<string, string>;

/** Writes the Handlungskonzepte of an example as drafts, with what they hold. */
@Injectable()
export class LoadDemoActionPlans {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for a person, a programme, a Befund, a goal or a measure that there is not */
  async execute(tenantId: string, key: string, plans: readonly DemoActionPlan[], ids: { people: Known; goals: Known; measures: Known; programmes: Known }): Promise<void> {
    const found = (known: Known, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'measures', `there is no "${name}"`);
      return id;
    };
    const [{ cycleId, bodyId }] = await this.units.query<{ cycleId: string; bodyId: string }>('select id as "cycleId", body_id as "bodyId" from planning_cycle', []);
    const findings = new Map((await this.units.query<{ id: string; title: string }>('select id, title from finding', [])).map(({ id, title }) => [title, id]));
    const manager = await this.units.manager();
    for (const [index, { by, daysAgo, programme, findings: findingTitles, goals, measures, ...words }] of plans.entries()) {
      const [id, personId, at, programmeId] = [newId(), found(ids.people, by), new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY), found(ids.programmes, programme)];
      await manager.insert(ActionPlan, { ...words, tenantId, id, number: index + 1, cycleId, bodyId, programmeId, createdBy: personId, createdAt: at });
      const parts = [...findingTitles.map((name) => ({ findingId: found(findings, name) })), ...goals.map((name) => ({ goalId: found(ids.goals, name) })), ...measures.map((name) => ({ measureId: found(ids.measures, name) }))];
      await manager.insert(ActionPlanPart, parts.map((part, place) => ({ ...part, tenantId, id: newId(), planId: id, position: place + 1 })));
      const subject = actionPlanSubject({ id, cycleId });
      await this.activity.record({ tenantId, personId }, { kind: 'ACTION_PLAN_ADDED', payload: { programmeId }, subject, at });
      await this.activity.record({ tenantId, personId }, { kind: 'ACTION_PLAN_PARTS_SET', payload: { findings: findingTitles.length, goals: goals.length, measures: measures.length }, subject, at });
    }
  }
}
