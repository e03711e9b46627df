import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { ObjectFacts, Reach } from '../../access/index.js';
import type { BlockAtGate } from '../domain/block-lifecycle.js';
import type { AccountableIds } from '../domain/cycle-activities.js';
import { BuildingBlock } from '../domain/building-block.entity.js';
import { Reservation } from '../domain/reservation.entity.js';
import { byKey } from '../domain/task-keys.js';
import { BLOCK_READABLE, scopeValues } from './cycle-scope.js';
import { BLOCK_FACTS } from './object-facts.js';

/** What decides about a block at its gate, read after it was locked. */
export interface LockedGate extends BlockAtGate {
  id: string;
  cycleId: string;
  version: number;
  accountable: AccountableIds;
  reservation: { id: string; version: number } | null;
  /** On whose behalf the actor grants a Vorbehalt: of the steering organisation, or else of the administration of the cycle's body. */
  administrationId: string | null;
  rights: ObjectFacts;
}

const GATE = `
  select b.id, b.cycle_id as "cycleId", b.version, b.acceptance, c.state as "cycleState", num_nonnulls(b.accountable_organization_id, b.accountable_seat_id) > 0 as "hasAccountable",
    json_build_object('organizationId', b.accountable_organization_id, 'seatId', b.accountable_seat_id, 'personId', b.accountable_person_id) as accountable,
    b.receiving_organization_id as "receivingOrganizationId", b.submitted_by as "submittedBy", b.needs_review as "needsReview",
    coalesce((select json_agg(pb.id order by pb.position) from block_dependency d join building_block pb on pb.tenant_id = d.tenant_id and pb.id = d.predecessor_id
      where d.tenant_id = b.tenant_id and d.block_id = b.id and pb.acceptance <> 'ACCEPTED'), '[]') as "openBlockIds",
    v.expires_on::text as "reservedUntil", case when v.id is not null then json_build_object('id', v.id, 'version', v.version) end as reservation,
    coalesce((select json_agg(json_build_object('id', t.id, 'key', t.key, 'stand', t.stand, 'isOptional', t.is_optional)) from task t
      where t.tenant_id = b.tenant_id and t.block_id = b.id
        and not exists (select from task k where k.tenant_id = t.tenant_id and k.block_id = t.block_id and k.parent_id = t.id)), '[]') as contents,
    (select o.id from organization o where o.tenant_id = c.tenant_id and o.body_id = c.body_id and o.kind = 'ADMINISTRATION' order by o.id limit 1) as "administrationId",
    ${BLOCK_FACTS} as rights
  from building_block b
  join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
  left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id
  left join reservation v on v.tenant_id = b.tenant_id and v.block_id = b.id and v.settled_at is null
  where b.id = $5 and ${BLOCK_READABLE}`;

const WITH_SUCCESSORS = `
  with recursive later as (
    select $1::uuid as id union select d.block_id from block_dependency d join later l on d.predecessor_id = l.id)`;

/** Blocks between their work and those who receive them, locked like the tasks in them: by their block. */
@Injectable()
export class BlockGatesRepository {
  constructor(private readonly units: Units) {}

  /** Locks a block. @returns it as it is once nobody else can change it or its tasks, or undefined when the reach does not cover it */
  async lock(reach: Reach, id: string): Promise<LockedGate | undefined> {
    await this.units.query('select id from building_block where id = $1 for no key update', [id]);
    const [block] = await this.units.query<LockedGate & { contents: (LockedGate['contents'][number] & { key: string })[] }>(GATE, [...scopeValues(reach), id]);
    return block && { ...block, contents: block.contents.sort(byKey) };
  }

  /** Locks a block with all that come after it, in the order in which moves lock blocks. */
  async lockWithLater(id: string): Promise<void> {
    await this.units.query(`${WITH_SUCCESSORS} select id from building_block where id in (select id from later) order by id for no key update`, [id]);
  }

  /** Writes a locked block. */
  async update(tenantId: string, { id, version }: Pick<LockedGate, 'id' | 'version'>, changes: Partial<BuildingBlock>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(BuildingBlock, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Block ${id} changed although it is locked.`);
  }

  /** Marks what comes after a block, locked, as "zu prüfen" where something has begun. @returns the ids of these blocks */
  async markLater(id: string): Promise<string[]> {
    const [rows] = (await this.units.query(
      `${WITH_SUCCESSORS} update building_block b set needs_review = true, version = version + 1
       where b.id in (select id from later) and b.id <> $1 and not b.needs_review
         and (b.acceptance <> 'OPEN' or exists (select from task t where t.tenant_id = b.tenant_id and t.block_id = b.id and t.stand in ('IN_PROGRESS', 'DONE')))
       returning b.id`,
      [id],
    )) as unknown as [{ id: string }[]];
    return rows.map((row) => row.id);
  }

  async addReservation(reservation: Partial<Reservation>): Promise<void> {
    await (await this.units.manager()).insert(Reservation, reservation);
  }

  async settle(tenantId: string, { id, version }: { id: string; version: number }, changes: Partial<Reservation>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(Reservation, { tenantId, id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`Reservation ${id} changed although its block is locked.`);
  }
}
