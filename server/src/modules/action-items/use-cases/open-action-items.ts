import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';

/** An open Auftrag as it comes back onto an agenda. */
export interface OpenActionItem {
  id: string;
  number: number;
  title: string;
  /** The day since which it is promised. */
  since: Day;
  carriedCount: number;
  hasClimbed: boolean;
}

/** What organisations still wait for, asked in the current unit by whoever prepares a meeting. */
@Injectable()
export class OpenActionItems {
  constructor(private readonly units: Units) {}

  /**
   * Open Aufträge (those that are internal stay off agendas) that an organisation gave, those that are to be reported to it, and those that climbed to it; the oldest first.
   * One that is to be reported elsewhere does not come back to whoever gave it.
   */
  givenBy(organizationId: string): Promise<OpenActionItem[]> {
    return this.units.query(
      `select i.id, i.number, i.title, (i.agreed_at at time zone t.time_zone)::date::text as since, i.carried_count as "carriedCount", i.climbed_to_id is not distinct from $1 as "hasClimbed"
       from action_item i join tenant t on t.id = i.tenant_id
       where i.state in ('AGREED', 'IN_PROGRESS', 'REPORTED_DONE') and i.visibility <> 'INTERNAL' and (coalesce(i.report_to_id, i.given_by_id) = $1 or i.climbed_to_id = $1)
       order by i.agreed_at, i.id`,
      [organizationId],
    );
  }
}
