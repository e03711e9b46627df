import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { Precision } from '../../../kernel/partial-date.js';
import { Units } from '../../../platform/database/units.js';
import type { Reach } from '../../access/index.js';
import type { ResponsibilityRole } from '../domain/responsibility.entity.js';
import type { Stand } from '../domain/task-lifecycle.js';
import type { NamedRow, ParticipantRow, PredecessorRow, TaskRow } from './board-rows.js';
import { scopeValues, TASK_READABLE } from './cycle-scope.js';

const TASKS = `
  select t.id, t.block_id as "blockId", t.parent_id as "parentId", t.key, t.title, t.note, t.stand, t.stand_reason as "standReason", t.is_optional as "isOptional",
    t.due_date::text as "dueDate", t.due_precision as "duePrecision", t.completed_on::text as "completedOn", t.completed_precision as "completedPrecision",
    t.accountable_organization_id as "organizationId", t.accountable_seat_id as "seatId", t.accountable_person_id as "personId",
    coalesce(t.visibility, b.visibility, c.visibility) as visibility, t.version
  from task t
  join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id
  join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
  where t.cycle_id = any($5) and ${TASK_READABLE}
  order by t.cycle_id, b.position, t.position`;

const PARTICIPANTS = `
  select task_id as "taskId", role, organization_id as "organizationId", seat_id as "seatId"
  from responsibility where cycle_id = any($1) and task_id is not null`;

const PREDECESSORS = `
  select d.task_id as "taskId", p.id, p.key, p.title, p.stand, p.due_date::text as "dueDate", p.due_precision as "duePrecision"
  from task_dependency d join task p on p.tenant_id = d.tenant_id and p.id = d.predecessor_id
  where d.cycle_id = any($1)
  order by p.key`;

const NAMES = `
  select id, name, null as "organizationId" from organization where id = any($1)
  union all select id, title, organization_id from seat where id = any($1)
  union all select id, given_name || ' ' || family_name, null from person where id = any($1)
  order by name`;

interface Due {
  dueDate: Day | null;
  duePrecision: Precision | null;
}

interface PlainTask extends Omit<TaskRow, 'due' | 'accountable' | 'participants' | 'predecessors'>, Due {
  organizationId: string | null;
  seatId: string | null;
  personId: string | null;
}

interface PlainParticipant {
  taskId: string;
  role: ResponsibilityRole;
  organizationId: string | null;
  seatId: string | null;
}

interface PlainPredecessor extends Due {
  taskId: string;
  id: string;
  key: string;
  title: string;
  stand: Stand;
}

interface Name extends NamedRow {
  organizationId: string | null;
}

const dueOf = ({ dueDate, duePrecision }: Due): TaskRow['due'] => (dueDate === null || duePrecision === null ? null : { date: dueDate, precision: duePrecision });

/**
 * The tasks of cycles in four plain statements. In one, PostgreSQL would take a tenant and its cycle for independent,
 * expect a handful of rows, and read for each task what stands beside all of them; and it would build the same names
 * into JSON a thousand times.
 */
@Injectable()
export class TasksRepository {
  constructor(private readonly units: Units) {}

  /** The tasks that the reach covers, each cycle's by block and in order. */
  async ofCycles(reach: Reach, cycleIds: readonly string[]): Promise<TaskRow[]> {
    const tasks = await this.units.query<PlainTask>(TASKS, [...scopeValues(reach), cycleIds]);
    const participants = await this.units.query<PlainParticipant>(PARTICIPANTS, [cycleIds]);
    const predecessors = await this.units.query<PlainPredecessor>(PREDECESSORS, [cycleIds]);
    const names = await this.names([...tasks, ...participants]);
    const places = new Map([...names.keys()].map((id, place) => [id, place]));
    const placeOf = ({ organizationId, seatId }: PlainParticipant): number => places.get(organizationId ?? seatId ?? '') ?? 0;
    const participantsOf = Map.groupBy(participants.sort((a, b) => Number(a.role < b.role) - Number(a.role > b.role) || placeOf(a) - placeOf(b)), ({ taskId }) => taskId);
    const predecessorsOf = Map.groupBy(predecessors, ({ taskId }) => taskId);
    const name = (id: string | null): NamedRow | null => (id === null ? null : (names.get(id) ?? null));
    return tasks.map(({ dueDate, duePrecision, organizationId, seatId, personId, ...task }) => ({
      ...task,
      due: dueOf({ dueDate, duePrecision }),
      accountable: {
        organization: name(organizationId),
        seat: name(seatId),
        seatOrganizationId: (seatId !== null && names.get(seatId)?.organizationId) || null,
        person: name(personId),
      },
      participants: (participantsOf.get(task.id) ?? []).map((each): ParticipantRow => ({ role: each.role, organization: name(each.organizationId), seat: name(each.seatId) })),
      predecessors: (predecessorsOf.get(task.id) ?? []).map(({ id, key, title, stand, ...due }): PredecessorRow => ({ id, key, title, stand, due: dueOf(due) })),
    }));
  }

  /** By id, in the order of the names. */
  private async names(rows: readonly { organizationId: string | null; seatId: string | null; personId?: string | null }[]): Promise<Map<string, Name>> {
    const ids = new Set(rows.flatMap(({ organizationId, seatId, personId }) => [organizationId, seatId, personId]));
    return new Map((await this.units.query<Name>(NAMES, [[...ids].filter(Boolean)])).map((row) => [row.id, row]));
  }
}
