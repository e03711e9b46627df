import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { mayWith } from '../../access/index.js';
import { Sponsors } from '../../cycles/index.js';
import { RegisterQueries } from '../../organizations/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { factsOfGiver } from '../domain/action-item-facts.js';
import type { ActionItemRow, NamedRow } from '../persistence/action-item-rows.js';
import { type ActionItemCounts, type ActionItemFilter, type ActionItemOrder, ActionItemsRepository } from '../persistence/action-items.repository.js';
import { readCursor, writeCursor } from './action-item-cursor.js';
import { type ActionItemView, actionsOnActionItem, viewOf } from './action-item-view.js';

/** The most Aufträge of one page. */
const MOST = 100;

export interface ActionItemPage {
  edges: { cursor: string; node: ActionItemView }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
}

/** What waits for somebody. */
export interface MyActionItems {
  /** Promised by me: in person, by a seat or by an organisation of mine; the first that is due first. */
  addressed: ActionItemView[];
  /** Reported to an organisation on whose behalf I may confirm. */
  toConfirm: ActionItemView[];
  /** Put off so often that they climbed to an organisation of mine; to one that nobody leads, where I am the sponsor. */
  climbed: ActionItemView[];
}

/** What the pages of Aufträge read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class ActionItemQueries implements OnModuleInit {
  constructor(
    private readonly items: ActionItemsRepository,
    private readonly register: RegisterQueries,
    private readonly sponsors: Sponsors,
    private readonly readers: SubjectReaders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: ACTION_ITEM, readable: (actor, ids) => this.items.readable(actor, ids) });
  }

  async page(actor: Actor, filter: ActionItemFilter, order: ActionItemOrder, first: number, after: string | null | undefined): Promise<ActionItemPage> {
    const size = Math.min(Math.max(first, 1), MOST);
    const now = this.clock.now();
    const rows = await this.items.page(actor, filter, now, order, size + 1, readCursor(order, after));
    const totalCount = await this.items.count(actor, filter, now);
    const edges = rows.slice(0, size).map((row) => ({ cursor: writeCursor(row), node: viewOf(row, actor.today, now) }));
    return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size }, totalCount };
  }

  async item(actor: Actor, id: string): Promise<ActionItemView | undefined> {
    return isId(id) ? (await this.byIds(actor, [id])).at(0) : undefined;
  }

  /** Those of `ids` that may be read, in the given order. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ActionItemView[]> {
    const found = new Map(this.views(actor, await this.items.byIds(actor, ids)).map((item) => [item.id, item]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async ofTasks(actor: Actor, taskIds: readonly string[]): Promise<Map<string | null, ActionItemView[]>> {
    return Map.groupBy(this.views(actor, await this.items.ofTasks(actor, taskIds)), ({ taskId }) => taskId);
  }

  async mine(actor: Actor): Promise<MyActionItems> {
    const waiting = this.views(actor, await this.items.waitingFor(actor));
    return {
      addressed: this.views(actor, await this.items.addressedTo(actor)),
      toConfirm: waiting.filter((item) => actionsOnActionItem(actor, item).includes('actionItem.confirm')),
      climbed: [...waiting.filter(({ state }) => state !== 'REPORTED_DONE'), ...(await this.sponsored(actor))],
    };
  }

  countsOf(actor: Actor, organizationId: string): Promise<ActionItemCounts> {
    return this.items.countsOf(actor, organizationId);
  }

  /** Organisations on whose behalf the actor may give Aufträge. */
  async givers(actor: Actor): Promise<NamedRow[]> {
    const organizations = await this.register.list(actor, false);
    return organizations.filter(({ id, body }) => mayWith(actor, 'actionItem.assign', factsOfGiver({ id, bodyId: body?.id ?? null })));
  }

  private async sponsored(actor: Actor): Promise<ActionItemView[]> {
    const byBody = Map.groupBy(await this.items.climbedToNobody(actor), ({ bodyId }) => bodyId);
    const sponsored: ActionItemRow[] = [];
    for (const [bodyId, rows] of byBody) if ((await this.sponsors.of(bodyId)).includes(actor.personId)) sponsored.push(...rows);
    return this.views(actor, sponsored);
  }

  private views(actor: Actor, rows: readonly ActionItemRow[]): ActionItemView[] {
    const now = this.clock.now();
    return rows.map((row) => viewOf(row, actor.today, now));
  }
}
