import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { Units } from '../../platform/database/units.js';
import { type Bindings, type CycleLayout, CycleWriter, layOutCycle, Milestone, Reservation, SUBJECT, TemplatesRepository } from '../cycles/index.js';
import type { DemoPlace, DemoState, DemoTenant } from './demo-files.js';
import { dayOf, type Ids, passGates } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

type LaidOutTask = CycleLayout['tasks'][number];

/** Opens the cycle of a demonstration at the stand that its source describes. */
@Injectable()
export class LoadDemoCycle {
  constructor(
    private readonly units: Units,
    private readonly templates: TemplatesRepository,
    private readonly writer: CycleWriter,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused when the files name a template, an actor, a block, a task or a seat that there is not */
  async execute(tenantId: string, { place, people }: Pick<DemoTenant, 'place' | 'people'>, ids: Ids): Promise<void> {
    const { number, template: key, templateVersion, mandate } = place.cycle;
    const template = await this.templates.byKey(tenantId, key, templateVersion);
    if (!template) throw this.refused(place, 'cycle.template', `there is no template "${key}" in version ${templateVersion}`);
    const bindings = this.bindings(template.content.actors, people, ids);
    const steeringOrganizationId = bindings.get(template.content.submitsTo ?? '')?.at(0)?.organizationId ?? null;
    const cycleId = newId();
    const bodies = place.bodies.map(({ kind, ags, countyKey }) => ({ id: ids.bodies.get(ags ?? countyKey ?? '') ?? '', kind }));
    const layout = layOutCycle({ tenantId, cycleId, template: template.content, bindings, bodies, steeringOrganizationId });
    this.addExtraTasks(layout, place, { tenantId, cycleId });
    const states = [...Object.entries(place.tasks), ...place.extraTasks.map((extra) => [extra.key, extra] as const)];
    for (const [task, state] of states) Object.assign(this.taskOf(layout, place, task), standOf(state, (days) => this.daysAgo(days)));
    for (const [task, { seat }] of Object.entries(people.work)) Object.assign(this.taskOf(layout, place, task), { accountableOrganizationId: null, accountableSeatId: ids.seats.get(seat) });
    const gates = passGates(place, layout, ids, (days) => this.daysAgo(days));
    const { id: templateId, key: templateKey } = template;
    const hasSetup = template.content.blocks.some(({ phase }) => phase === 'SETUP');
    await this.writer.add(
      { tenantId, id: cycleId, bodyId: bodies[0].id, number, templateId, templateKey, state: hasSetup ? 'SETUP' : 'REGULAR', mandateText: mandate.text, mandateDate: mandate.date, steeringOrganizationId, sponsorSeatId: ids.seats.get(people.sponsor ?? '') ?? null, source: place.source },
      layout,
    );
    const milestones = place.milestones.map(({ title, date }) => ({ tenantId, id: newId(), cycleId, title, date: date.date, datePrecision: date.precision }));
    await (await this.units.manager()).insert(Milestone, milestones);
    await (await this.units.manager()).insert(Reservation, gates.reservations);
    await this.tell(tenantId, place, layout, states, cycleId);
    for (const { personId, ...entry } of gates.entries) await this.activity.record({ tenantId, personId }, entry);
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * MS_PER_DAY);
  }

  private bindings(actors: readonly { key: string }[], { actors: named, organizations }: DemoTenant['people'], ids: Ids): Bindings {
    const bodyOf = new Map(organizations.map(({ key, body }) => [key, body === undefined ? null : (ids.bodies.get(body) ?? null)]));
    const bound = (key: string) => {
      const organizationId = ids.organizations.get(key);
      return organizationId === undefined ? [] : [{ organizationId, bodyId: bodyOf.get(key) ?? null }];
    };
    return new Map(actors.map(({ key }) => [key, (named[key] ?? [key]).flatMap(bound)]));
  }

  /** Tasks that the source names beside the template's. */
  private addExtraTasks(layout: CycleLayout, place: DemoPlace, ids: { tenantId: string; cycleId: string }): void {
    for (const { key, block: blockKey, title, successors } of place.extraTasks) {
      const block = layout.blocks.find((each) => each.key === blockKey);
      if (!block) throw this.refused(place, `extraTasks.${key}.block`, `there is no block "${blockKey}"`);
      const id = newId();
      const position = layout.tasks.filter(({ blockId }) => blockId === block.id).length;
      const { accountableOrganizationId } = block;
      layout.tasks.push({ ...ids, id, blockId: block.id, key, position, title, isOptional: false, parentId: null, accountableOrganizationId });
      layout.taskDependencies.push(...successors.map((name) => ({ ...ids, taskId: this.taskOf(layout, place, name).id ?? '', predecessorId: id })));
    }
  }

  private taskOf(layout: CycleLayout, place: DemoPlace, key: string): LaidOutTask {
    const task = layout.tasks.find((each) => each.key === key);
    if (!task) throw this.refused(place, `tasks.${key}`, 'the template has no such task');
    return task;
  }

  /** The history begins with what the source says, on its day. */
  private async tell(tenantId: string, place: DemoPlace, layout: CycleLayout, states: readonly (readonly [string, DemoState])[], cycleId: string): Promise<void> {
    const at = place.cycle.asOf ? new Date(`${place.cycle.asOf}T10:00:00Z`) : this.clock.now();
    const nobody = { tenantId, personId: null };
    const { number, template, templateVersion } = place.cycle;
    await this.activity.record(nobody, {
      kind: 'CYCLE_OPENED',
      subject: { kind: SUBJECT.CYCLE, id: cycleId, cycleId, blockId: null },
      payload: { number, templateKey: template, templateVersion },
      at: new Date(`${place.cycle.mandate.date}T10:00:00Z`),
    });
    for (const [key, { stand, note, reason, due = null, completedDaysAgo }] of states) {
      const task = this.taskOf(layout, place, key);
      await this.activity.record(nobody, {
        kind: 'TASK_STAND_IMPORTED',
        subject: { kind: SUBJECT.TASK, id: task.id ?? '', cycleId, blockId: task.blockId ?? null },
        payload: { to: stand, completedOn: task.completedOn ?? null, completedPrecision: task.completedPrecision ?? null, due, source: place.cycle.asOf ? 'PAPER' : 'EXAMPLE' },
        note: reason ?? note,
        at: completedDaysAgo === undefined ? at : this.daysAgo(completedDaysAgo),
      });
    }
  }

  private refused({ tenant }: DemoPlace, where: string, reason: string): FileRefused {
    return new FileRefused(`data/demo (${tenant.key})`, where, reason);
  }
}

/** The columns of a task that a state fills. */
function standOf({ stand, note, reason, due, completed, completedDaysAgo }: DemoState, daysAgo: (days: number) => Date) {
  const completedOn = completedDaysAgo === undefined ? completed?.date : dayOf(daysAgo(completedDaysAgo));
  return {
    stand,
    note,
    standReason: reason ?? null,
    dueDate: due?.date ?? null,
    duePrecision: due?.precision ?? null,
    completedOn: completedOn ?? null,
    completedPrecision: completed?.precision ?? (completedOn === undefined ? null : 'ON'),
  };
}
