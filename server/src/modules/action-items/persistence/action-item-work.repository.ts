import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import type { ActionItemInStep, LastStep } from '../domain/action-item-steps.js';
import { ActionItem } from '../domain/action-item.entity.js';
import type { Giver } from '../domain/action-item-facts.js';
import { ACTION_ITEM_READABLE, ACTION_ITEM_SOURCE, type ActionItemScope } from './action-item-scope.js';

/** What decides about an Auftrag once nobody else can change it. */
export interface LockedActionItem extends ActionItemInStep {
  id: string;
  version: number;
  title: string;
  note: string;
  reportToId: string | null;
  taskId: string | null;
  bodyId: string | null;
  givenById: string;
  addresseeOrganizationId: string;
  /** Whether somebody leads that organisation. */
  isLed: boolean;
  /** Where the content lies that it is about. */
  cycleId: string | null;
  blockId: string | null;
}

const LOCKED = `
  select i.id, i.version, i.title, i.note, i.state, i.report_to_id as "reportToId", i.task_id as "taskId", g.body_id as "bodyId", i.given_by_id as "givenById",
    coalesce(i.organization_id, s.organization_id) as "addresseeOrganizationId", ${isLed('coalesce(i.organization_id, s.organization_id)', '$6::date')} as "isLed",
    json_build_object('organizationId', i.organization_id, 'seatId', i.seat_id, 'personId', i.person_id) as addressee,
    json_build_object('date', i.due_date, 'precision', i.due_precision) as due,
    i.carried_count as "carriedCount", i.climbed_to_id as "climbedToId", i.climbed_on::text as "climbedOn", g.parent_id as "parentId",
    k.cycle_id as "cycleId", k.block_id as "blockId"
  from ${ACTION_ITEM_SOURCE} left join task k on k.tenant_id = i.tenant_id and k.id = i.task_id
  where i.id = any($5) and ${ACTION_ITEM_READABLE}`;

/** Aufträge for whoever changes them: their rows are locked first, always in the same order. */
@Injectable()
export class ActionItemWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks Aufträge. @returns by id those within the scope */
  async lock(scope: ActionItemScope, ids: readonly string[], today: Day): Promise<Map<string, LockedActionItem>> {
    await this.units.query('select from action_item where id = any($1) order by id for no key update', [ids]);
    const rows = await this.units.query<LockedActionItem>(LOCKED, [...scope, ids, today]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Locks an organisation that exists on `today`, so that its Aufträge are numbered one after the other. */
  async lockGiver(id: string, today: Day): Promise<Giver | undefined> {
    const rows = await this.units.query<Giver>('select id, body_id as "bodyId" from organization where id = $1 and (valid_until is null or valid_until >= $2) for no key update', [id, today]);
    return rows.at(0);
  }

  /** Adds an Auftrag with the next number of its giver, whose row is locked. */
  async add(item: Partial<ActionItem> & Pick<ActionItem, 'givenById'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from action_item where given_by_id = $1', [item.givenById]);
    await (await this.units.manager()).insert(ActionItem, { ...item, number });
  }

  /** Writes an Auftrag that is locked. */
  async update(tenantId: string, { id, version }: Pick<LockedActionItem, 'id' | 'version'>, changes: Partial<ActionItem>): Promise<void> {
    await (await this.units.manager()).update(ActionItem, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** @returns the last thing that happened to an Auftrag */
  async lastStep(id: string): Promise<LastStep | undefined> {
    const rows = await this.units.query<LastStep>(`select kind, payload, actor_id as "personId" from activity where subject_id = $1 order by at desc, id desc limit 1`, [id]);
    return rows.at(0);
  }
}
