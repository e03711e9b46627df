import { Injectable } from '@nestjs/common';
import { ActivityLog, type ActivityEntry } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { PartialDate } from '../../kernel/partial-date.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { ACTION_ITEM, ActionItem, carryOver } from '../action-items/index.js';
import type { DemoActionItem } from './demo-action-items.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

/** Where things lie that an Auftrag names. */
interface Places {
  tasks: ReadonlyMap<string, { id: string; cycleId: string; blockId: string }>;
  parents: ReadonlyMap<string, string | null>;
}

type Told = Pick<ActivityEntry, 'kind' | 'payload' | 'note'> & { by: string; daysAgo: number };

/** Gives the Aufträge of an example, each as it stands there, with its history. */
@Injectable()
export class LoadDemoActionItems {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for an organisation, a seat, a person or a content that there is not */
  async execute(tenantId: string, key: string, items: readonly DemoActionItem[], ids: Ids): Promise<void> {
    const places = await this.places();
    const numbers = new Map<string, number>();
    for (const [place, item] of items.entries()) {
      const number = (numbers.get(item.givenBy) ?? 0) + 1;
      numbers.set(item.givenBy, number);
      const found = (known: ReadonlyMap<string, string>, field: string, name: string): string => {
        const id = known.get(name);
        if (id === undefined) throw new FileRefused(`data/demo (${key})`, `actionItems[${place}].${field}`, `there is no "${name}"`);
        return id;
      };
      await this.add(tenantId, item, number, ids, places, found);
    }
  }

  private async add(tenantId: string, item: DemoActionItem, number: number, ids: Ids, { tasks, parents }: Places, found: (known: ReadonlyMap<string, string>, field: string, name: string) => string): Promise<void> {
    const id = newId();
    const personOf = (field: string, email: string) => found(ids.people, field, email);
    const givenById = found(ids.organizations, 'givenBy', item.givenBy);
    const to = {
      organizationId: item.organization === undefined ? null : found(ids.organizations, 'organization', item.organization),
      seatId: item.seat === undefined ? null : found(ids.seats, 'seat', item.seat),
      personId: item.person === undefined ? null : personOf('person', item.person),
    };
    const task = item.task === undefined ? undefined : tasks.get(item.task);
    if (item.task !== undefined && !task) found(new Map(), 'task', item.task);
    const due = this.onDay(-item.dueInDays);
    const first = item.postponed[0] ? this.onDay(item.postponed[0].fromDaysAgo) : due;
    const told: Told[] = [{ kind: 'ACTION_ITEM_ASSIGNED', payload: { ...to, givenById, due: first, isDraft: item.state === 'PROPOSED' }, by: item.by, daysAgo: item.daysAgo }];
    let carried = { carriedCount: 0, climbedToId: null as string | null, climbedOn: null as string | null };
    for (const [place, { daysAgo, fromDaysAgo, reason }] of item.postponed.entries()) {
      const next = item.postponed[place + 1];
      const after = carryOver({ ...carried, parentId: parents.get(givenById) ?? null }, dayOf(this.at(daysAgo)));
      const climbsTo = carried.climbedToId === null ? after.climbedToId : null;
      told.push({ kind: 'ACTION_ITEM_POSTPONED', payload: { from: this.onDay(fromDaysAgo), to: next ? this.onDay(next.fromDaysAgo) : due, count: after.carriedCount, climbsTo }, note: reason, by: item.by, daysAgo });
      carried = after;
    }
    const { report, confirmed, cancelled, startedDaysAgo } = item;
    if (startedDaysAgo !== undefined) told.push({ kind: 'ACTION_ITEM_STARTED', payload: { from: 'AGREED' }, by: report?.by ?? item.person ?? item.by, daysAgo: startedDaysAgo });
    if (report) told.push({ kind: 'ACTION_ITEM_REPORTED', payload: { from: startedDaysAgo === undefined ? 'AGREED' : 'IN_PROGRESS' }, note: report.text, by: report.by, daysAgo: report.daysAgo });
    if (confirmed) told.push({ kind: 'ACTION_ITEM_CONFIRMED', payload: { from: 'REPORTED_DONE' }, by: confirmed.by, daysAgo: confirmed.daysAgo });
    if (cancelled) told.push({ kind: 'ACTION_ITEM_CANCELLED', payload: { from: 'AGREED' }, note: cancelled.reason, by: item.by, daysAgo: cancelled.daysAgo });
    const proposedAt = this.at(item.daysAgo);
    await (await this.units.manager()).insert(ActionItem, {
      tenantId, id, number, givenById, ...to, ...carried, title: item.title, note: item.note, state: item.state, dueDate: due.date, duePrecision: due.precision, taskId: task?.id ?? null,
      proposedAt, agreedAt: item.state === 'PROPOSED' ? null : proposedAt,
      ...(report && { report: report.text, reportedBy: personOf('report.by', report.by), reportedAt: this.at(report.daysAgo) }),
      ...(confirmed && { confirmedBy: personOf('confirmed.by', confirmed.by), confirmedAt: this.at(confirmed.daysAgo) }),
      cancelReason: cancelled?.reason ?? null,
    });
    const subject = { kind: ACTION_ITEM, id, cycleId: task?.cycleId ?? null, blockId: task?.blockId ?? null };
    for (const { by, daysAgo, ...entry } of told) await this.activity.record({ tenantId, personId: personOf('by', by) }, { ...entry, subject, at: this.at(daysAgo) });
  }

  private async places(): Promise<Places> {
    const tasks = await this.units.query<{ key: string; id: string; cycleId: string; blockId: string }>('select key, id, cycle_id as "cycleId", block_id as "blockId" from task');
    const organizations = await this.units.query<{ id: string; parentId: string | null }>('select id, parent_id as "parentId" from organization');
    return { tasks: new Map(tasks.map((task) => [task.key, task])), parents: new Map(organizations.map(({ id, parentId }) => [id, parentId])) };
  }

  private at(daysAgo: number): Date {
    return new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY);
  }

  private onDay(daysAgo: number): PartialDate {
    return { date: dayOf(this.at(daysAgo)), precision: 'DAY' };
  }
}
