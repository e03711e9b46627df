import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { WorldCafeTopic } from '../domain/world-cafe-topic.entity.js';
import { WorldCafe } from '../domain/world-cafe.entity.js';

/** A World-Café with the items that are its topics, in the order of their tables. */
export interface WorldCafeRow extends Omit<WorldCafe, 'tenantId' | 'meetingId'> {
  topics: { agendaItemId: string; tableNo: number }[];
}

const CAFE = `
  select w.rounds, w.round_minutes as "roundMinutes", w.change_minutes as "changeMinutes", w.wrap_up_minutes as "wrapUpMinutes", w.round, w.began_at as "beganAt", w.round_began_at as "roundBeganAt", w.earlier_rounds_began_at as "earlierRoundsBeganAt",
    w.wrap_up_began_at as "wrapUpBeganAt", w.version,
    (select coalesce(json_agg(json_build_object('agendaItemId', t.agenda_item_id, 'tableNo', t.table_no) order by t.table_no), '[]') from world_cafe_topic t where t.tenant_id = w.tenant_id and t.meeting_id = w.meeting_id) as topics
  from world_cafe w where w.meeting_id = $1`;

const BELONGS = `
  select p.id from unnest($3::uuid[]) as p (id)
  where exists (select from membership ms where ms.organization_id = $1 and ms.person_id = p.id and ms.valid_from <= $2 and (ms.valid_until is null or ms.valid_until >= $2))
    or exists (select from seat s join seat_holding h on h.tenant_id = s.tenant_id and h.seat_id = s.id
      where s.organization_id = $1 and h.person_id = p.id and h.valid_from <= $2 and (h.valid_until is null or h.valid_until >= $2))`;

/** World-Cafés; whoever changes one has locked its meeting. */
@Injectable()
export class WorldCafesRepository {
  constructor(private readonly units: Units) {}

  /** Null for a meeting that is none. */
  async of(meetingId: string): Promise<WorldCafeRow | null> {
    return (await this.units.query<WorldCafeRow>(CAFE, [meetingId])).at(0) ?? null;
  }

  async isTopic(tenantId: string, agendaItemId: string): Promise<boolean> {
    return (await this.units.manager()).existsBy(WorldCafeTopic, { tenantId, agendaItemId });
  }

  /** @returns those of `personIds` who belong to an organisation on a day, as members or by a seat */
  async belonging(organizationId: string, day: Day, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(BELONGS, [organizationId, day, personIds]);
    return new Set(rows.map(({ id }) => id));
  }

  async add(cafe: Partial<WorldCafe>): Promise<void> {
    await (await this.units.manager()).insert(WorldCafe, cafe);
  }

  async update(tenantId: string, meetingId: string, { version }: Pick<WorldCafeRow, 'version'>, changes: Partial<WorldCafe>): Promise<void> {
    const { affected } = await (await this.units.manager()).update(WorldCafe, { tenantId, meetingId, version }, { ...changes, version: version + 1 });
    if (affected !== 1) throw new Error(`The World-Café of meeting ${meetingId} changed although its organisation is locked.`);
  }

  /** Gives the tables 1, 2, 3 … to items of the agenda. */
  async setTables(tenantId: string, meetingId: string, agendaItemIds: readonly string[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(WorldCafeTopic, { tenantId, meetingId });
    await manager.insert(WorldCafeTopic, agendaItemIds.map((agendaItemId, n) => ({ tenantId, meetingId, agendaItemId, tableNo: n + 1 })));
  }
}
