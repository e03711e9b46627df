import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { type ActionItemState, PROMISED, UNSETTLED } from '../domain/action-item-lifecycle.js';
import { DUE_UNTIL, LAST_EVENT } from './action-item-rows.js';

/** Whom an Auftrag concerns. */
interface ToldActionItem {
  state: ActionItemState;
  givenById: string;
  /** Of the organisation that gave it. */
  bodyId: string | null;
  addressee: AccountableIds;
}

interface DueActionItem {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  addressee: AccountableIds;
}

interface SilentActionItem {
  subject: ActivitySubject;
  bodyId: string | null;
  since: Day;
}

const ADDRESSEE = `json_build_object('organizationId', i.organization_id, 'seatId', i.seat_id, 'personId', i.person_id) as addressee`;
const SUBJECT = `json_build_object('kind', '${ACTION_ITEM}', 'id', i.id, 'cycleId', k.cycle_id, 'blockId', k.block_id) as subject`;
const OF_TASK = 'left join task k on k.tenant_id = i.tenant_id and k.id = i.task_id';

/** What is needed to say whom Aufträge concern, whoever asks. */
@Injectable()
export class ToldActionItemsRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<ToldActionItem | undefined> {
    return (await this.units.query<ToldActionItem>(`select i.state, i.given_by_id as "givenById", g.body_id as "bodyId", ${ADDRESSEE} from action_item i join organization g on g.tenant_id = i.tenant_id and g.id = i.given_by_id where i.id = $1`, [id])).at(0);
  }

  /** @returns who reported an Auftrag done at last before a moment, also where it was returned since */
  async reporterOf(id: string, before: Date): Promise<string | undefined> {
    const [row] = await this.units.query<{ actorId: string | null }>(
      `select actor_id as "actorId" from activity where subject_id = $1 and kind = 'ACTION_ITEM_REPORTED' and at <= $2 order by at desc, id desc limit 1`,
      [id, before],
    );
    return row?.actorId ?? undefined;
  }

  /** What is promised and has its last day between two days. */
  dueBetween(from: Day, until: Day): Promise<DueActionItem[]> {
    return this.units.query(
      `select ${SUBJECT}, ${DUE_UNTIL}::text as "lastDay", i.due_precision = 'DAY' as "isDay", ${ADDRESSEE} from action_item i ${OF_TASK}
       where i.state = any($3) and ${DUE_UNTIL} between $1 and $2 order by ${DUE_UNTIL}, i.id`,
      [from, until, PROMISED],
    );
  }

  /** What somebody has still to do something about, with nothing in its history since a day. */
  silentSince(day: Day): Promise<SilentActionItem[]> {
    return this.units.query(
      `select ${SUBJECT}, g.body_id as "bodyId", e.day::text as since
       from action_item i join organization g on g.tenant_id = i.tenant_id and g.id = i.given_by_id join tenant t on t.id = i.tenant_id ${OF_TASK}
       cross join lateral (select (${LAST_EVENT} at time zone t.time_zone)::date as day) e
       where i.state = any($2) and e.day <= $1 order by e.day, i.id`,
      [day, UNSETTLED],
    );
  }
}
