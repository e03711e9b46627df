import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Reach } from '../../access/index.js';
import type { BlockRow, CycleRow } from './board-rows.js';
import { BLOCK_READABLE, CYCLE_READABLE, CYCLE_WHOLE, scopeValues, TASK_READABLE } from './cycle-scope.js';

const named = (alias: string, name = `${alias}.name`): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${name}) end`;
const partial = (date: string, precision: string): string => `case when ${date} is not null then json_build_object('date', ${date}, 'precision', ${precision}) end`;
const person = (alias: string): string => `${alias}.given_name || ' ' || ${alias}.family_name`;

const ACCOUNTABLE = `json_build_object('organization', ${named('ao')}, 'seat', ${named('acs', 'acs.title')}, 'seatOrganizationId', acs.organization_id,
      'person', ${named('ap', person('ap'))}) as accountable`;
const accountableOf = (alias: string): string => `
  left join organization ao on ao.tenant_id = ${alias}.tenant_id and ao.id = ${alias}.accountable_organization_id
  left join seat acs on acs.tenant_id = ${alias}.tenant_id and acs.id = ${alias}.accountable_seat_id
  left join person ap on ap.tenant_id = ${alias}.tenant_id and ap.id = ${alias}.accountable_person_id`;

/** Decisions of a body, as opposed to work. The index activity_decision_idx holds exactly these kinds; with another one it needs a new migration. */
const DECISIONS = `('BLOCK_ACCEPTED', 'BLOCK_CONFIRMED', 'BLOCK_RETURNED', 'BLOCK_REOPENED', 'RESERVATION_GRANTED', 'RESERVATION_SETTLED')`;

const ALIVE = `c.state in ('SETUP', 'REGULAR', 'EVALUATING', 'SUSPENDED')`;

const RESTS_SINCE = `case when c.state = 'SUSPENDED' then (select a.at from activity a where a.tenant_id = c.tenant_id and a.subject_id = c.id and a.kind = 'CYCLE_STATE_CHANGED'
      and a.payload ->> 'to' = 'SUSPENDED' order by a.at desc, a.id desc limit 1) end`;

const SPONSOR = `case when ss.id is not null then json_build_object('id', ss.id, 'title', ss.title, 'holder', (select ${person('sp')} from seat_holding h
      join person sp on sp.tenant_id = h.tenant_id and sp.id = h.person_id where h.tenant_id = ss.tenant_id and h.seat_id = ss.id and h.kind = 'HOLDER'
        and daterange(h.valid_from, h.valid_until, '[]') @> (now() at time zone te.time_zone)::date limit 1)) end`;

const CYCLES = `
  select c.id, c.number, c.state, c.suspended_state as "suspendedState", c.state_reason as "stateReason", ${RESTS_SINCE} as "restsSince", ${named('bo')} as body,
    json_build_object('key', pt.key, 'version', pt.version, 'title', pt.title) as template,
    case when ${CYCLE_WHOLE} then c.mandate_text else '' end as "mandateText", case when ${CYCLE_WHOLE} then c.mandate_date::text end as "mandateDate", c.planned_from::text as "plannedFrom", c.planned_until::text as "plannedUntil",
    ${named('so')} as steering, ${SPONSOR} as sponsor, c.source, c.visibility, c.version, te.silence_days as "silenceDays",
    case when ${CYCLE_WHOLE} then coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'date', ${partial('m.date', 'm.date_precision')}) order by m.date, m.id)
      from milestone m where m.tenant_id = c.tenant_id and m.cycle_id = c.id), '[]') end as milestones,
    (select count(*)::int from building_block b where b.tenant_id = c.tenant_id and b.cycle_id = c.id) as "blockCount"
  from planning_cycle c
  join tenant te on te.id = c.tenant_id
  join body bo on bo.tenant_id = c.tenant_id and bo.id = c.body_id
  join process_template pt on pt.tenant_id = c.tenant_id and pt.id = c.template_id
  left join seat ss on ss.tenant_id = c.tenant_id and ss.id = c.sponsor_seat_id
  left join organization so on so.tenant_id = c.tenant_id and so.id = c.steering_organization_id
  where ${CYCLE_READABLE}`;

const BLOCKS = `
  select b.id, b.cycle_id as "cycleId", b.key, b.kind, b.phase, b.position, b.title, ${named('bo')} as body, b.planned_from::text as "plannedFrom", b.planned_until::text as "plannedUntil",
    ${ACCOUNTABLE}, ${named('ro')} as receiving, b.acceptance, ${named('sb', person('sb'))} as "submittedBy", b.submitted_at as "submittedAt", b.decided_at as "decidedAt",
    b.needs_review as "needsReview", coalesce(b.visibility, c.visibility) as visibility, b.version,
    coalesce((select json_agg(json_build_object('id', pb.id, 'key', pb.key, 'title', pb.title, 'acceptance', pb.acceptance) order by pb.position)
      from block_dependency d join building_block pb on pb.tenant_id = d.tenant_id and pb.id = d.predecessor_id
      where d.tenant_id = b.tenant_id and d.block_id = b.id), '[]') as predecessors,
    coalesce((select json_agg(json_build_object('role', r.role, 'organization', ${named('o')}, 'seat', ${named('s', 's.title')}) order by r.role, coalesce(o.name, s.title))
      from responsibility r left join organization o on o.tenant_id = r.tenant_id and o.id = r.organization_id left join seat s on s.tenant_id = r.tenant_id and s.id = r.seat_id
      where r.tenant_id = b.tenant_id and r.block_id = b.id and r.task_id is null), '[]') as participants,
    (select json_build_object('id', v.id, 'grantor', ${named('g')}, 'owner', coalesce(${named('oo')}, ${named('os', 'os.title')}), 'reason', v.reason, 'grantedAt', v.granted_at, 'grantedBy', v.granted_by,
        'expiresOn', v.expires_on, 'version', v.version)
      from reservation v join organization g on g.tenant_id = v.tenant_id and g.id = v.grantor_organization_id
      left join organization oo on oo.tenant_id = v.tenant_id and oo.id = v.owner_organization_id left join seat os on os.tenant_id = v.tenant_id and os.id = v.owner_seat_id
      where v.tenant_id = b.tenant_id and v.block_id = b.id and v.settled_at is null) as reservation,
    (select a.at from activity a where a.tenant_id = b.tenant_id and a.block_id = b.id order by a.at desc, a.id desc limit 1) as "lastAt",
    (select json_build_object('kind', a.kind, 'at', a.at, 'by', coalesce((select o.name from organization o where o.tenant_id = a.tenant_id and o.id = (a.payload ->> 'organizationId')::uuid), ${person('p')}))
      from activity a left join person p on p.tenant_id = a.tenant_id and p.id = a.actor_id
      where a.tenant_id = b.tenant_id and a.block_id = b.id and a.kind in ${DECISIONS} order by a.at desc, a.id desc limit 1) as "lastDecision"
  from building_block b
  join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
  left join body bo on bo.tenant_id = b.tenant_id and bo.id = b.body_id
  left join person sb on sb.tenant_id = b.tenant_id and sb.id = b.submitted_by
  left join organization ro on ro.tenant_id = b.tenant_id and ro.id = b.receiving_organization_id
  ${accountableOf('b')}
  where b.cycle_id = any($5) and ${BLOCK_READABLE}
  order by b.cycle_id, b.position`;

/** Cycles and blocks as the screens show them: a statement each, whatever their number; rows that are only shown become no entities. */
@Injectable()
export class BoardRepository {
  constructor(private readonly units: Units) {}

  /** All cycles that the reach covers, the body's name first, the newest on top. */
  async cycles(reach: Reach): Promise<CycleRow[]> {
    return this.units.query(`${CYCLES} order by bo.name, c.number desc, c.id`, scopeValues(reach));
  }

  /** Those of `ids` that may be read. */
  async cyclesById(reach: Reach, ids: readonly string[]): Promise<CycleRow[]> {
    return this.units.query(`${CYCLES} and c.id = any($5)`, [...scopeValues(reach), ids]);
  }

  /** The blocks of cycles, each cycle's in order. */
  async blocks(reach: Reach, cycleIds: readonly string[]): Promise<BlockRow[]> {
    return this.units.query(BLOCKS, [...scopeValues(reach), cycleIds]);
  }

  /** @returns the cycle of a block that may be read */
  async cycleOfBlock(reach: Reach, blockId: string): Promise<string | undefined> {
    const rows = await this.units.query<{ id: string }>(
      `select c.id from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id where b.id = $5 and ${BLOCK_READABLE}`,
      [...scopeValues(reach), blockId],
    );
    return rows.at(0)?.id;
  }

  /** @returns the cycle of a task that may be read */
  async cycleOfTask(reach: Reach, taskId: string): Promise<string | undefined> {
    const rows = await this.units.query<{ id: string }>(
      `select c.id from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
       where t.id = $5 and ${TASK_READABLE}`,
      [...scopeValues(reach), taskId],
    );
    return rows.at(0)?.id;
  }

  /** @returns the cycles of those tasks that may be read */
  async cyclesOfTasks(reach: Reach, taskIds: readonly string[]): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      `select distinct c.id from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id
       join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id where t.id = any($5) and ${TASK_READABLE}`,
      [...scopeValues(reach), taskIds],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns the names of those tasks and blocks that may be read */
  async names(reach: Reach, ids: readonly string[]): Promise<{ id: string; key: string; title: string }[]> {
    return this.units.query(
      `select t.id, t.key, t.title from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id
       join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id where t.id = any($5) and ${TASK_READABLE}
       union all select b.id, b.key, b.title from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id where b.id = any($5) and ${BLOCK_READABLE}`,
      [...scopeValues(reach), ids],
    );
  }

  readableCycles(reach: Reach, ids: readonly string[]): Promise<Set<string>> {
    return this.ids(`select c.id from planning_cycle c where c.id = any($5) and ${CYCLE_READABLE}`, reach, ids);
  }

  readableBlocks(reach: Reach, ids: readonly string[]): Promise<Set<string>> {
    return this.ids(`select b.id from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id where b.id = any($5) and ${BLOCK_READABLE}`, reach, ids);
  }

  readableTasks(reach: Reach, ids: readonly string[]): Promise<Set<string>> {
    return this.ids(
      `select t.id from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
       where t.id = any($5) and ${TASK_READABLE}`,
      reach,
      ids,
    );
  }

  /**
   * @returns the cycles, also such as rest, that hold open work of these seats, this person or, without a seat or person, these organisations,
   * that wait for a decision of organisations to which somebody belongs, or that hold a Vorbehalt of theirs
   */
  async cyclesWithWorkOf(reach: Reach, { personId, seatIds, organizationIds, belongsTo }: { personId: string; seatIds: string[]; organizationIds: string[]; belongsTo: string[] }): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      `select c.id from task t
       join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
       where (t.accountable_person_id = $5 or t.accountable_seat_id = any($6::uuid[]) or t.accountable_organization_id = any($7::uuid[]))
         and t.stand not in ('DONE', 'DROPPED') and ${ALIVE} and ${TASK_READABLE}
       union
       select c.id from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
       left join reservation v on v.tenant_id = b.tenant_id and v.block_id = b.id and v.settled_at is null
       where ((b.receiving_organization_id = any($8::uuid[]) and (b.acceptance = 'SUBMITTED' or b.needs_review))
           or v.granted_by = $5 or v.owner_seat_id = any($6::uuid[]) or v.owner_organization_id = any($8::uuid[]) or v.grantor_organization_id = any($8::uuid[]))
         and ${ALIVE} and ${BLOCK_READABLE}`,
      [...scopeValues(reach), personId, seatIds, organizationIds, belongsTo],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns the cycles that have not ended in which this organisation or one of its seats answers for something */
  async cyclesAnsweredForBy(reach: Reach, organizationId: string): Promise<string[]> {
    const rows = await this.units.query<{ id: string }>(
      `select c.id from planning_cycle c where c.state not in ('CLOSED', 'ABANDONED') and (
         exists (select from building_block b left join seat s on s.tenant_id = b.tenant_id and s.id = b.accountable_seat_id
           where b.tenant_id = c.tenant_id and b.cycle_id = c.id and $5 in (b.accountable_organization_id, s.organization_id) and ${BLOCK_READABLE})
         or exists (select from task t join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id left join seat s on s.tenant_id = t.tenant_id and s.id = t.accountable_seat_id
           where t.tenant_id = c.tenant_id and t.cycle_id = c.id and $5 in (t.accountable_organization_id, s.organization_id) and ${TASK_READABLE}))`,
      [...scopeValues(reach), organizationId],
    );
    return rows.map(({ id }) => id);
  }

  private async ids(statement: string, reach: Reach, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(statement, [...scopeValues(reach), ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
