import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';

interface BodyRow {
  id: string;
  kind: string;
  parentId: string | null;
}

/** What decides whether a cycle can start. */
@Injectable()
export class CycleStartsRepository {
  constructor(private readonly units: Units) {}

  /** Locks a body, so that its cycles start one after the other. @returns all bodies of the Planungskreis, or undefined when this one is not among them */
  async lockBody(id: string): Promise<BodyRow[] | undefined> {
    const locked = await this.units.query('select id from body where id = $1 for no key update', [id]);
    return locked.length ? this.units.query<BodyRow>('select id, kind, parent_id as "parentId" from body order by coalesce(county_key, ags), id') : undefined;
  }

  /** @returns the next number of a cycle of this body and template, and the cycle that is active already */
  async cyclesBefore(bodyId: string, templateKey: string): Promise<{ nextNumber: number; activeId: string | null }> {
    const [row] = await this.units.query<{ nextNumber: number; activeId: string | null }>(
      `select coalesce(max(number), 0)::int + 1 as "nextNumber", (array_agg(id) filter (where state in ('SETUP', 'REGULAR', 'EVALUATING', 'SUSPENDED')))[1] as "activeId"
       from planning_cycle where body_id = $1 and template_key = $2`,
      [bodyId, templateKey],
    );
    return row;
  }

  /** @returns the bodies of those of `ids` that are organisations of the Planungskreis and exist on `today` */
  async organizations(ids: readonly string[], today: Day): Promise<Map<string, string | null>> {
    const rows = await this.units.query<{ id: string; bodyId: string | null }>(
      `select id, body_id as "bodyId" from organization where id = any($1) and (valid_until is null or valid_until >= $2)`,
      [ids, today],
    );
    return new Map(rows.map(({ id, bodyId }) => [id, bodyId]));
  }

  /** @returns whether somebody holds this seat on `today`; undefined when there is no such seat */
  async isSeatHeld(seatId: string, today: Day): Promise<boolean | undefined> {
    const rows = await this.units.query<{ held: boolean }>(
      `select exists (select from seat_holding h where h.tenant_id = s.tenant_id and h.seat_id = s.id and h.kind = 'HOLDER'
         and h.valid_from <= $2 and (h.valid_until is null or h.valid_until >= $2)) as held from seat s where s.id = $1`,
      [seatId, today],
    );
    return rows.at(0)?.held;
  }
}
