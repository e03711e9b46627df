import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { Precision } from '../../../kernel/partial-date.js';
import { Units } from '../../../platform/database/units.js';
import type { Reach } from '../../access/index.js';
import type { ResponsibilityRole } from '../domain/responsibility.entity.js';
import type { Stand } from '../domain/task-lifecycle.js';
import type { NamedRow, TaskRow } from './board-rows.js';
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

const PARTS = `
  select role, organization_id as "organizationId", seat_id as "seatId", json_agg(task_id) as "taskIds"
  from responsibility where cycle_id = any($1) and task_id is not null
  group by role, organization_id, seat_id`;

const PREDECESSORS = `
  select d.task_id as "taskId", p.id, p.stand
  from task_dependency d join task p on p.tenant_id = d.tenant_id and p.id = d.predecessor_id
  where d.cycle_id = any($1)`;

const NAMES = `
  select id, name, null as "organizationId" from organization where id = any($1)
  union all select id, title, organization_id from seat where id = any($1)
  union all select id, given_name || ' ' || family_name, null from person where id = any($1)
  order by name`;

interface Accountable {
  organizationId: string | null;
  seatId: string | null;
  personId: string | null;
}

interface PlainTask extends Omit<TaskRow, 'due' | 'accountable' | 'participants' | 'predecessors' | 'standsBefore'>, Accountable {
  dueDate: Day | null;
  duePrecision: Precision | null;
}

/** What an organisation or a seat has to do with tasks, and with which. */
interface Part {
  role: ResponsibilityRole;
  organizationId: string | null;
  seatId: string | null;
  taskIds: string[];
}

/** A task that comes before another one, whether or not it may be read. */
interface Predecessor {
  taskId: string;
  id: string;
  stand: Stand;
}

interface Name extends NamedRow {
  organizationId: string | null;
}

type Names = ReadonlyMap<string, Name>;
type Rows = ReadonlyMap<string, TaskRow>;

const dueOf = ({ dueDate, duePrecision }: PlainTask): TaskRow['due'] => (dueDate === null || duePrecision === null ? null : { date: dueDate, precision: duePrecision });

const nameOf = (id: string | null, names: Names): NamedRow | null => (id === null ? null : (names.get(id) ?? null));

function rowOf(task: PlainTask, names: Names): TaskRow {
  const { organizationId, seatId, personId } = task;
  const seat = seatId === null ? undefined : names.get(seatId);
  const accountable = { organization: nameOf(organizationId, names), seat: seat ?? null, seatOrganizationId: seat?.organizationId ?? null, person: nameOf(personId, names) };
  return { ...task, due: dueOf(task), accountable, participants: [], predecessors: [], standsBefore: [] };
}

/** Adds to each task who takes part in it, by part and name. Those with the same part in several tasks are one object. */
function addParticipants(rows: Rows, parts: Part[], names: Names): void {
  const places = new Map([...names.keys()].map((id, place) => [id, place]));
  const placeOf = ({ organizationId, seatId }: Part): number => places.get(organizationId ?? seatId ?? '') ?? 0;
  for (const part of parts.sort((a, b) => Number(a.role < b.role) - Number(a.role > b.role) || placeOf(a) - placeOf(b))) {
    const participant = { role: part.role, organization: nameOf(part.organizationId, names), seat: nameOf(part.seatId, names) };
    for (const id of part.taskIds) rows.get(id)?.participants.push(participant);
  }
}

/** Adds to each task those before it: which they are only where they may be read, where they stand always. */
function addPredecessors(rows: Rows, predecessors: readonly Predecessor[]): void {
  const places = new Map([...rows.keys()].map((id, place) => [id, place]));
  for (const { taskId, id, stand } of predecessors) {
    const before = rows.get(id);
    rows.get(taskId)?.standsBefore.push(stand);
    if (before) rows.get(taskId)?.predecessors.push(before);
  }
  for (const { predecessors: some } of rows.values()) if (some.length > 1) some.sort((a, b) => places.get(a.id)! - places.get(b.id)!);
}

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
    const parts = await this.units.query<Part>(PARTS, [cycleIds]);
    const predecessors = await this.units.query<Predecessor>(PREDECESSORS, [cycleIds]);
    const names = await this.names(tasks, parts);
    const rows = new Map(tasks.map((task) => [task.id, rowOf(task, names)]));
    addParticipants(rows, parts, names);
    addPredecessors(rows, predecessors);
    return [...rows.values()];
  }

  /** By id, in the order of the names. */
  private async names(tasks: readonly Accountable[], parts: readonly Part[]): Promise<Names> {
    const ids = new Set<string | null>();
    for (const { organizationId, seatId, personId } of tasks) ids.add(organizationId).add(seatId).add(personId);
    for (const { organizationId, seatId } of parts) ids.add(organizationId).add(seatId);
    ids.delete(null);
    return new Map((await this.units.query<Name>(NAMES, [[...ids]])).map((row) => [row.id, row]));
  }
}
