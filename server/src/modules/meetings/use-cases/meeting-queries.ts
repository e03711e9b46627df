import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { MEETING } from '../domain/meeting-activities.js';
import { AgendaRowsRepository } from '../persistence/agenda-rows.repository.js';
import type { AgendaItemRow, MeetingEntryRow } from '../persistence/meeting-rows.js';
import { meetingScope } from '../persistence/meeting-scope.js';
import { type MeetingCursor, type MeetingFilter, MeetingsRepository } from '../persistence/meetings.repository.js';
import { MinutesSectionsRepository, type SectionRow } from '../persistence/minutes-sections.repository.js';
import { MinutesRepository, type MinutesRow } from '../persistence/minutes.repository.js';
import { type OutcomeRow, OutcomesRepository } from '../persistence/outcomes.repository.js';
import { WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { type MeetingPage, pageOf } from './meeting-page.js';

export interface MeetingListPage {
  nodes: MeetingEntryRow[];
  endCursor: string | null;
}

/** The most meetings of one page, and of the next ones on Heute. */
const MOST = 100;
const NEXT = 3;

const write = ({ startsAt, id }: MeetingCursor): string => Buffer.from(`${startsAt.toISOString()}/${id}`).toString('base64url');
const INSTANT = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function read(cursor: string | null): MeetingCursor | undefined {
  const [at = '', id = ''] = Buffer.from(cursor ?? '', 'base64url').toString().split('/');
  return isId(id) && INSTANT.test(at) && !Number.isNaN(Date.parse(at)) ? { startsAt: new Date(at), id } : undefined;
}

/** What the pages of meetings read; who may read a meeting may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class MeetingQueries implements OnModuleInit {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRowsRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly written: MinutesSectionsRepository,
    private readonly frozen: MinutesRepository,
    private readonly cafes: WorldCafesRepository,
    private readonly readers: SubjectReaders,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: MEETING, readable: (actor, ids) => this.meetings.readable(meetingScope(actor), ids) });
  }

  async list(actor: Actor, filter: MeetingFilter, first: number, after: string | null): Promise<MeetingListPage> {
    if (filter.organizationId !== null && !isId(filter.organizationId)) return { nodes: [], endCursor: null };
    const size = Math.min(Math.max(first, 1), MOST);
    const rows = await this.meetings.page(meetingScope(actor), this.clock.now(), filter, size + 1, read(after));
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return { nodes, endCursor: rows.length > size && last ? write(last) : null };
  }

  /** The next meetings that the actor takes part in. */
  next(actor: Actor): Promise<MeetingEntryRow[]> {
    return this.meetings.nextOfOwn(meetingScope(actor), this.clock.now(), NEXT);
  }

  /** The meetings in which Aufträge were given, by Auftrag. */
  async ofActionItems(actor: Actor, ids: readonly string[]): Promise<Map<string, MeetingEntryRow>> {
    const rows = await this.meetings.ofActionItems(meetingScope(actor), ids);
    return new Map(rows.map(({ actionItemId, ...meeting }) => [actionItemId, meeting]));
  }

  async meeting(actor: Actor, id: string): Promise<MeetingPage | undefined> {
    const scope = meetingScope(actor);
    const meeting = isId(id) ? await this.meetings.find(scope, id, this.clock.now()) : undefined;
    if (!meeting) return undefined;
    const items = await this.agenda.items(scope, id);
    const outcomes = await this.outcomes.of(id);
    const people = await this.agenda.people(id);
    const takenOffBefore = meeting.previous ? await this.agenda.takenOffBefore(scope, meeting.previous.id) : [];
    const worldCafe = await this.cafes.of(id);
    const readable = await this.readableActionItems(actor, [...items, ...takenOffBefore], outcomes);
    return pageOf(actor, { meeting, items, outcomes, people, takenOffBefore, worldCafe, readable }, this.clock.now());
  }

  /** What is written about each item; nothing of a meeting that may not be read. */
  async sections(actor: Actor, id: string): Promise<SectionRow[]> {
    return (await this.isReadable(actor, id)) ? this.written.of(id, this.clock.now()) : [];
  }

  /** All versions of the minutes, the latest first; nothing of a meeting that may not be read. */
  async minutes(actor: Actor, id: string): Promise<MinutesRow[]> {
    return (await this.isReadable(actor, id)) ? this.frozen.of(id) : [];
  }

  /** The meeting that a verb has just changed; whoever may change it may read it. */
  async changed(actor: Actor, id: string): Promise<MeetingPage> {
    const meeting = await this.meeting(actor, id);
    if (!meeting) throw new Error(`Meeting ${id} is gone.`);
    return meeting;
  }

  /** Meetings that were just planned. */
  entries(actor: Actor, ids: readonly string[]): Promise<MeetingEntryRow[]> {
    return this.meetings.entries(meetingScope(actor), ids);
  }

  /** The Aufträge of a meeting to which it may lead the actor: whoever reads a meeting does not read by that each of its Aufträge. */
  private readableActionItems(actor: Actor, items: readonly AgendaItemRow[], outcomes: readonly OutcomeRow[]): Promise<ReadonlySet<string>> {
    const ids = [...items.map(({ returnedActionItem }) => returnedActionItem?.id), ...outcomes.map(({ assignment }) => assignment?.id)];
    return this.readers.readable(actor, ids.flatMap((id) => (id === undefined ? [] : [{ kind: ACTION_ITEM, id }])));
  }

  private async isReadable(actor: Actor, id: string): Promise<boolean> {
    return isId(id) && (await this.meetings.readable(meetingScope(actor), [id])).has(id);
  }
}
