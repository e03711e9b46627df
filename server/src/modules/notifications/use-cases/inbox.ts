import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { type NextMeeting, NextMeetings } from '../../../kernel/next-meetings.js';
import { NamesRepository } from '../../activity/index.js';
import { URGENT } from '../domain/urgency.js';
import { InboxRepository, type InboxRow, type InboxView } from '../persistence/inbox.repository.js';

/** What somebody is told of one thing. */
export interface InboxGroup {
  subjectKind: string;
  subjectId: string;
  /** As it is called today. */
  name: string;
  notifications: InboxRow[];
  /** To which this can be put off. */
  nextMeeting: NextMeeting | null;
}

export interface InboxPage {
  groups: InboxGroup[];
  urgentCount: number;
  /** There are older ones, which are not shown. */
  hasOlder: boolean;
}

const MOST = 200;

/** The inbox of whoever is signed in: only what they may read today. */
@Injectable()
export class Inbox {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly readers: SubjectReaders,
    private readonly names: NamesRepository,
    private readonly meetings: NextMeetings,
    private readonly clock: Clock,
  ) {}

  /** @returns the newest, grouped by what they are about, the group with the newest first */
  async show(actor: Actor, view: InboxView): Promise<InboxPage> {
    const rows = await this.inbox.rows(actor.personId, view, this.clock.now(), MOST + 1);
    const readable = await this.readers.readable(actor, rows.map(({ subject }) => subject));
    const shown = rows.slice(0, MOST).filter(({ subject }) => readable.has(subject.id));
    const bySubject = Map.groupBy(shown, ({ subject }) => subject.id);
    const names = new Map((await this.names.of([...bySubject.keys()])).map(({ id, name }) => [id, name]));
    const subjects = [...bySubject.values()].map(([{ subject }]) => subject);
    const meetings = view === 'OPEN' ? await this.meetings.nextFor(actor, subjects) : new Map<string, NextMeeting>();
    const groups = subjects.map(({ kind, id }) => ({
      subjectKind: kind, subjectId: id, name: names.get(id) ?? '', notifications: bySubject.get(id) ?? [], nextMeeting: meetings.get(id) ?? null,
    }));
    return { groups, urgentCount: await this.urgentCount(actor), hasOlder: rows.length > MOST };
  }

  /** @returns how many new ones there are of which something is to be done */
  async urgentCount(actor: Actor): Promise<number> {
    const subjects = await this.inbox.openSubjects(actor.personId, URGENT, this.clock.now());
    const readable = await this.readers.readable(actor, subjects);
    return subjects.reduce((sum, { id, count }) => (readable.has(id) ? sum + count : sum), 0);
  }
}
