import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { ObjectFacts, Reach } from '../../access/index.js';
import type { Acceptance } from '../domain/acceptance.js';
import type { AccountableIds } from '../domain/cycle-activities.js';
import type { CycleState } from '../domain/cycle-state.js';
import type { Stand } from '../domain/task-lifecycle.js';
import { Task } from '../domain/task.entity.js';
import { BLOCK_READABLE, scopeValues, TASK_READABLE } from './cycle-scope.js';
import { BLOCK_FACTS, TASK_FACTS } from './object-facts.js';

/** What decides about a task, read after its block was locked. */
export interface LockedTask {
  id: string;
  cycleId: string;
  blockId: string;
  version: number;
  key: string;
  title: string;
  note: string;
  isOptional: boolean;
  stand: Stand;
  dueDate: Day | null;
  duePrecision: Task['duePrecision'];
  accountable: AccountableIds;
  parentId: string | null;
  hasChildren: boolean;
  cycleState: CycleState;
  blockAcceptance: Acceptance;
  blockHasAccountable: boolean;
  hasReservation: boolean;
  /** Blocks that come first and are not accepted. */
  openBlockIds: string[];
  /** Who answers for the task, or for the block that it is in. */
  rights: ObjectFacts;
  /** Who answers for the block. */
  blockRights: ObjectFacts;
}

/** A block in which tasks are added. */
export interface LockedBlock {
  id: string;
  cycleId: string;
  key: string;
  acceptance: Acceptance;
  accountableOrganizationId: string | null;
  rights: ObjectFacts;
}

const LOCKED_TASKS = `
  select t.id, t.cycle_id as "cycleId", t.block_id as "blockId", t.version, t.key, t.title, t.note, t.is_optional as "isOptional", t.stand,
    t.due_date::text as "dueDate", t.due_precision as "duePrecision", t.parent_id as "parentId",
    json_build_object('organizationId', t.accountable_organization_id, 'seatId', t.accountable_seat_id, 'personId', t.accountable_person_id) as accountable,
    exists (select from task k where k.tenant_id = t.tenant_id and k.block_id = t.block_id and k.parent_id = t.id) as "hasChildren",
    c.state as "cycleState", b.acceptance as "blockAcceptance", num_nonnulls(b.accountable_organization_id, b.accountable_seat_id) > 0 as "blockHasAccountable",
    exists (select from reservation v where v.tenant_id = b.tenant_id and v.block_id = b.id and v.settled_at is null) as "hasReservation",
    coalesce((select json_agg(pb.id) from block_dependency d join building_block pb on pb.tenant_id = d.tenant_id and pb.id = d.predecessor_id
      where d.tenant_id = b.tenant_id and d.block_id = b.id and pb.acceptance <> 'ACCEPTED'), '[]') as "openBlockIds",
    ${TASK_FACTS} as rights, ${BLOCK_FACTS} as "blockRights"
  from task t
  join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id
  join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
  left join seat ts on ts.tenant_id = t.tenant_id and ts.id = t.accountable_seat_id
  left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id
  where t.id = any($5) and ${TASK_READABLE}`;

/** Tasks for whoever changes them: the blocks are locked first, always in the same order. */
@Injectable()
export class TaskWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks the blocks of the tasks. @returns by id those tasks that the reach covers, as they are once nobody else can change them */
  async lock(reach: Reach, ids: readonly string[]): Promise<Map<string, LockedTask>> {
    await this.units.query('select id from building_block where id in (select block_id from task where id = any($1)) order by id for no key update', [ids]);
    const rows = await this.units.query<LockedTask>(LOCKED_TASKS, [...scopeValues(reach), ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks a block that the reach covers. */
  async lockBlock(reach: Reach, id: string): Promise<LockedBlock | undefined> {
    await this.units.query('select id from building_block where id = $1 for no key update', [id]);
    const rows = await this.units.query<LockedBlock>(
      `select b.id, b.cycle_id as "cycleId", b.key, b.acceptance, coalesce(b.accountable_organization_id, bs.organization_id) as "accountableOrganizationId", ${BLOCK_FACTS} as rights
       from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
       left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id
       where b.id = $5 and ${BLOCK_READABLE}`,
      [...scopeValues(reach), id],
    );
    return rows.at(0);
  }

  /** Locks the cycle, so that dependencies are added one after the other. */
  async lockCycle(cycleId: string): Promise<void> {
    await this.units.query('select id from planning_cycle where id = $1 for no key update', [cycleId]);
  }

  /** What comes before each task, held still until the unit ends: nobody reopens it meanwhile. */
  async predecessors(ids: readonly string[]): Promise<Map<string, { id: string; stand: Stand }[]>> {
    const rows = await this.units.query<{ taskId: string; id: string; stand: Stand }>(
      `select d.task_id as "taskId", p.id, p.stand from task_dependency d join task p on p.tenant_id = d.tenant_id and p.id = d.predecessor_id
       where d.task_id = any($1) order by p.id for share of p`,
      [ids],
    );
    return Map.groupBy(rows, ({ taskId }) => taskId);
  }

  /** Every dependency of a cycle: the tasks before each task. */
  async dependencies(cycleId: string): Promise<Map<string, string[]>> {
    const rows = await this.units.query<{ taskId: string; predecessorIds: string[] }>(
      `select task_id as "taskId", array_agg(predecessor_id order by predecessor_id) as "predecessorIds" from task_dependency where cycle_id = $1 group by task_id`,
      [cycleId],
    );
    return new Map(rows.map(({ taskId, predecessorIds }) => [taskId, predecessorIds]));
  }

  /** Writes a task of which `version` is known to be the present one. */
  async update(tenantId: string, { id, version }: Pick<LockedTask, 'id' | 'version'>, changes: Partial<Task>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(Task, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Task ${id} changed although its block is locked.`);
  }

  async keysIn(blockId: string): Promise<{ key: string; parentId: string | null; position: number }[]> {
    return this.units.query(`select key, parent_id as "parentId", position from task where block_id = $1 order by position`, [blockId]);
  }

  async add(task: Partial<Task>): Promise<void> {
    await (await this.units.manager()).insert(Task, task);
  }

  /** @returns whether this dependency is new */
  async addDependency(tenantId: string, cycleId: string, taskId: string, predecessorId: string): Promise<boolean> {
    const rows = await this.units.query(
      'insert into task_dependency (tenant_id, cycle_id, task_id, predecessor_id) values ($1, $2, $3, $4) on conflict do nothing returning task_id',
      [tenantId, cycleId, taskId, predecessorId],
    );
    return rows.length > 0;
  }

  /** @returns whether there was such a dependency */
  async removeDependency(taskId: string, predecessorId: string): Promise<boolean> {
    const [rows] = (await this.units.query('delete from task_dependency where task_id = $1 and predecessor_id = $2 returning task_id', [taskId, predecessorId])) as unknown as [unknown[]];
    return rows.length > 0;
  }
}
