import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { ObjectFacts } from '../../access/index.js';
import type { AccountableIds } from '../domain/cycle-activities.js';
import { BLOCK_FACTS } from './object-facts.js';

interface DueWork {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  answeredBy: AccountableIds;
}

interface SilentWork {
  subject: ActivitySubject;
  bodyId: string;
  since: Day;
}

const RUNNING = `c.state in ('SETUP', 'REGULAR', 'EVALUATING')`;
const subject = (kind: string, id: string): string => `json_build_object('kind', '${kind}', 'id', ${id}, 'cycleId', b.cycle_id, 'blockId', b.id) as subject`;

/** A partial date is due on the last day of its period. */
const LAST_DAY = `case t.due_precision when 'DAY' then t.due_date when 'MONTH' then (t.due_date + interval '1 month')::date - 1
  when 'QUARTER' then (t.due_date + interval '3 months')::date - 1 else (t.due_date + interval '1 year')::date - 1 end`;

const DUE_TASKS = `
  select ${subject('TASK', 't.id')}, d.last_day::text as "lastDay", t.due_precision = 'DAY' as "isDay",
    case when num_nonnulls(t.accountable_organization_id, t.accountable_seat_id) = 0
      then json_build_object('organizationId', b.accountable_organization_id, 'seatId', b.accountable_seat_id, 'personId', b.accountable_person_id)
      else json_build_object('organizationId', t.accountable_organization_id, 'seatId', t.accountable_seat_id, 'personId', t.accountable_person_id) end as "answeredBy"
  from task t
  join building_block b on b.tenant_id = t.tenant_id and b.id = t.block_id
  join planning_cycle c on c.tenant_id = t.tenant_id and c.id = t.cycle_id
  cross join lateral (select ${LAST_DAY} as last_day) d
  where t.due_date is not null and t.stand not in ('DONE', 'DROPPED', 'DEFERRED') and b.acceptance in ('OPEN', 'RETURNED') and ${RUNNING} and d.last_day between $1 and $2
  order by d.last_day, t.id`;

const DUE_RESERVATIONS = `
  select ${subject('BLOCK', 'b.id')}, v.expires_on::text as "lastDay", true as "isDay",
    json_build_object('organizationId', v.owner_organization_id, 'seatId', v.owner_seat_id, 'personId', null) as "answeredBy"
  from reservation v
  join building_block b on b.tenant_id = v.tenant_id and b.id = v.block_id
  join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
  where v.settled_at is null and ${RUNNING} and v.expires_on between $1 and $2
  order by v.expires_on, v.id`;

const SILENT_BLOCKS = `
  select ${subject('BLOCK', 'b.id')}, c.body_id as "bodyId", e.day::text as since
  from building_block b
  join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
  join tenant te on te.id = b.tenant_id
  cross join lateral (select (greatest(b.submitted_at, (select max(a.at) from activity a where a.tenant_id = b.tenant_id and a.block_id = b.id)) at time zone te.time_zone)::date as day) e
  where b.acceptance = 'SUBMITTED' and ${RUNNING} and e.day <= $1
  order by e.day, b.id`;

/** What is needed to say whom work concerns, whoever asks. */
@Injectable()
export class ToldWorkRepository {
  constructor(private readonly units: Units) {}

  async factsOfBlock(id: string): Promise<ObjectFacts | undefined> {
    const [row] = await this.units.query<{ facts: ObjectFacts }>(
      `select ${BLOCK_FACTS} as facts from building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id
       left join seat bs on bs.tenant_id = b.tenant_id and bs.id = b.accountable_seat_id where b.id = $1`,
      [id],
    );
    return row?.facts;
  }

  async accountableOfBlock(id: string): Promise<AccountableIds | undefined> {
    const [row] = await this.units.query<AccountableIds>(
      'select accountable_organization_id as "organizationId", accountable_seat_id as "seatId", accountable_person_id as "personId" from building_block where id = $1',
      [id],
    );
    return row;
  }

  /** @returns who submitted a block at last before a moment, also where it was opened again since */
  async submitterOf(blockId: string, before: Date): Promise<string | undefined> {
    const [row] = await this.units.query<{ actorId: string | null }>(
      `select actor_id as "actorId" from activity where subject_id = $1 and kind = 'BLOCK_SUBMITTED' and at <= $2 order by at desc, id desc limit 1`,
      [blockId, before],
    );
    return row?.actorId ?? undefined;
  }

  /** Open contents of running cycles whose period ends between two days; whoever answers for the block answers for a content that nobody has. */
  dueTasks(from: Day, until: Day): Promise<DueWork[]> {
    return this.units.query(DUE_TASKS, [from, until]);
  }

  /** Open Vorbehalte that expire between two days. */
  dueReservations(from: Day, until: Day): Promise<DueWork[]> {
    return this.units.query(DUE_RESERVATIONS, [from, until]);
  }

  /** Submitted blocks with nothing in their history since a day. */
  silentBlocks(day: Day): Promise<SilentWork[]> {
    return this.units.query(SILENT_BLOCKS, [day]);
  }
}
