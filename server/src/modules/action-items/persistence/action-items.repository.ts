import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import { type ActionItemState, PROMISED, UNSETTLED } from '../domain/action-item-lifecycle.js';
import { actionItemRow, ACTION_ITEM_ROW_SOURCE, type ActionItemRow, DUE_UNTIL, LAST_EVENT } from './action-item-rows.js';
import { ACTION_ITEM_READABLE, ACTION_ITEM_SOURCE, actionItemScope } from './action-item-scope.js';

/** What a list is narrowed down to; what is left out narrows nothing. */
export interface ActionItemFilter {
  states?: readonly ActionItemState[] | null;
  givenById?: string | null;
  addresseeId?: string | null;
  text?: string | null;
  isOverdue?: boolean | null;
  hasClimbed?: boolean | null;
  isSilent?: boolean | null;
  isMine?: boolean | null;
}

export const ACTION_ITEM_ORDERS = ['DUE', 'DUE_LAST', 'CARRIED', 'NEWEST'] as const;
export type ActionItemOrder = (typeof ACTION_ITEM_ORDERS)[number];

/** Where a page goes on: what the row before is sorted by, and its id. */
export interface ActionItemCursor {
  key: string;
  id: string;
}

const ORDERS: Readonly<Record<ActionItemOrder, { key: string; type: 'date' | 'int' | 'bigint'; isDescending: boolean }>> = {
  DUE: { key: DUE_UNTIL, type: 'date', isDescending: false },
  DUE_LAST: { key: DUE_UNTIL, type: 'date', isDescending: true },
  CARRIED: { key: 'i.carried_count', type: 'int', isDescending: true },
  NEWEST: { key: '(extract(epoch from i.proposed_at) * 1000)::bigint', type: 'bigint', isDescending: true },
};

const among = (states: readonly ActionItemState[]): string => `i.state in (${states.map((state) => `'${state}'`).join(', ')})`;

/** Whether `i` is given to one of the organisations or seats, or to the person. */
export const GIVEN_TO = (organizations: string, seats: string, person: string): string =>
  `(i.person_id = ${person} or (i.person_id is null and (i.seat_id = any(${seats}::uuid[]) or i.organization_id = any(${organizations}::uuid[]))))`;

/** $5 to $16, each of which may be null or false for no limit. */
const FILTER = `($5::text[] is null or i.state = any($5))
  and ($6::uuid is null or i.given_by_id = $6)
  and ($7::uuid is null or i.organization_id = $7 or s.organization_id = $7)
  and ($8::text is null or position(lower($8) in lower('a' || i.number || ' ' || i.title)) > 0)
  and (not $9::boolean or (${among(PROMISED)} and ${DUE_UNTIL} < $10::date))
  and (not $11::boolean or (i.climbed_to_id is not null and ${among(UNSETTLED)}))
  and (not $12::boolean or (${among(UNSETTLED)} and ${LAST_EVENT} < $13::timestamptz - make_interval(days => (select silence_days from tenant where id = i.tenant_id))))
  and (not $14::boolean or ${GIVEN_TO('$3', '$15', '$16')})`;

const filterValues = (actor: Actor, filter: ActionItemFilter, now: Date): unknown[] => [
  ...actionItemScope(actor),
  filter.states?.length ? filter.states : null,
  filter.givenById ?? null,
  filter.addresseeId ?? null,
  filter.text?.trim() || null,
  filter.isOverdue ?? false,
  actor.today,
  filter.hasClimbed ?? false,
  filter.isSilent ?? false,
  now,
  filter.isMine ?? false,
  actor.seats.map(({ seatId }) => seatId),
  actor.personId,
];

/** Open Aufträge of an organisation. */
export interface ActionItemCounts {
  given: number;
  received: number;
  /** Of those given to it. */
  overdue: number;
}

const IS_RECEIVED = '(i.organization_id = $5 or s.organization_id = $5)';

/** Aufträge that the actor may read. */
@Injectable()
export class ActionItemsRepository {
  constructor(private readonly units: Units) {}

  /** @returns at most `first` rows behind the cursor, each with what it is sorted by */
  async page(actor: Actor, filter: ActionItemFilter, now: Date, order: ActionItemOrder, first: number, after: ActionItemCursor | undefined): Promise<(ActionItemRow & { key: string })[]> {
    const { key, type, isDescending } = ORDERS[order];
    const direction = isDescending ? 'desc' : 'asc';
    return this.units.query(
      `select ${actionItemRow('$10')}, (${key})::text as key from ${ACTION_ITEM_ROW_SOURCE}
       where ${ACTION_ITEM_READABLE} and ${FILTER} and ($18::uuid is null or ((${key}), i.id) ${isDescending ? '<' : '>'} ($17::${type}, $18))
       order by (${key}) ${direction}, i.id ${direction} limit $19`,
      [...filterValues(actor, filter, now), after?.key ?? null, after?.id ?? null, first],
    );
  }

  async count(actor: Actor, filter: ActionItemFilter, now: Date): Promise<number> {
    const [{ count }] = await this.units.query<{ count: number }>(`select count(*)::int as count from ${ACTION_ITEM_SOURCE} where ${ACTION_ITEM_READABLE} and ${FILTER}`, filterValues(actor, filter, now));
    return count;
  }

  /** Those of `ids` that may be read. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ActionItemRow[]> {
    return this.select(actor, 'i.id = any($6)', [ids]);
  }

  async ofTasks(actor: Actor, taskIds: readonly string[]): Promise<ActionItemRow[]> {
    return this.select(actor, 'i.task_id = any($6)', [taskIds]);
  }

  /** What is promised by the actor: in person, by a seat or by an organisation of theirs. */
  async addressedTo(actor: Actor): Promise<ActionItemRow[]> {
    return this.select(actor, `${among(PROMISED)} and ${GIVEN_TO('$3', '$6', '$7')}`, [actor.seats.map(({ seatId }) => seatId), actor.personId]);
  }

  /** What was reported to organisations of the actor and waits for their word, and what climbed to them. */
  async waitingFor(actor: Actor): Promise<ActionItemRow[]> {
    return this.select(actor, `((i.state = 'REPORTED_DONE' and i.given_by_id = any($3::uuid[])) or (${among(PROMISED)} and i.climbed_to_id = any($3::uuid[])))`, []);
  }

  /** What climbed to organisations of others that nobody leads. */
  async climbedToNobody(actor: Actor): Promise<ActionItemRow[]> {
    return this.select(actor, `${among(PROMISED)} and i.climbed_to_id is not null and not i.climbed_to_id = any($3::uuid[]) and not ${isLed('i.climbed_to_id', '$5::date')}`, []);
  }

  /** How many that may be read are open for an organisation. */
  async countsOf(actor: Actor, organizationId: string): Promise<ActionItemCounts> {
    const [counts] = await this.units.query<ActionItemCounts>(
      `select count(*) filter (where i.given_by_id = $5)::int as given, count(*) filter (where ${IS_RECEIVED})::int as received,
         count(*) filter (where ${IS_RECEIVED} and ${among(PROMISED)} and ${DUE_UNTIL} < $6::date)::int as overdue
       from ${ACTION_ITEM_SOURCE} where ${among(UNSETTLED)} and (i.given_by_id = $5 or ${IS_RECEIVED}) and ${ACTION_ITEM_READABLE}`,
      [...actionItemScope(actor), organizationId, actor.today],
    );
    return counts;
  }

  async readable(actor: Actor, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select i.id from ${ACTION_ITEM_SOURCE} where i.id = any($5) and ${ACTION_ITEM_READABLE}`, [...actionItemScope(actor), ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** @param condition may use $6 and on for `values` */
  private select(actor: Actor, condition: string, values: readonly unknown[]): Promise<ActionItemRow[]> {
    return this.units.query(`select ${actionItemRow('$5')} from ${ACTION_ITEM_ROW_SOURCE} where ${condition} and ${ACTION_ITEM_READABLE} order by ${DUE_UNTIL}, i.id`, [...actionItemScope(actor), actor.today, ...values]);
  }
}
