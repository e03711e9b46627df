import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { ThreadLinks } from '../../../kernel/thread.js';
import { follow, MOST_OBJECTS, THREAD_GAPS, THREAD_KINDS, type ThreadObject, type ThreadStep } from '../domain/thread.js';
import { type BrokenThreadRow, type ThreadCycle, ThreadRepository } from '../persistence/thread.repository.js';

/** The Roter Faden of one thing. */
export interface Thread {
  subject: ThreadObject;
  upstream: ThreadStep[];
  downstream: ThreadStep[];
  gaps: string[];
  isCut: boolean;
}

/** Something to which a link is missing, with the cycle in which it stands. */
export interface BrokenInCycle extends BrokenThreadRow {
  cycle: ThreadCycle | null;
}

/** Reads why there is something and what came of it, and where that cannot be told. What may not be read is not there. */
@Injectable()
export class ThreadQueries implements OnApplicationBootstrap {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly registered: ThreadLinks,
  ) {}

  /** @throws when a module contributes what the contract has no word for */
  onApplicationBootstrap(): void {
    const known = new Set<string>([...THREAD_KINDS, ...THREAD_GAPS]);
    const unknown = [...this.registered.kinds().map(({ kind }) => kind), ...this.registered.gaps().map(({ code }) => code)].filter((code) => !known.has(code));
    if (unknown.length) throw new Error(`The Roter Faden has no word for ${unknown.join(', ')}: add it to learning/domain/thread.ts.`);
  }

  async of(actor: Actor, id: string): Promise<Thread | undefined> {
    const kind = isId(id) ? await this.threads.kindOf(id) : undefined;
    if (kind === undefined) return undefined;
    const edges = await this.threads.edges(kind, id);
    const ends = [{ kind, id }, ...edges.flatMap(({ fromKind, fromId, toKind, toId }) => [{ kind: fromKind, id: fromId }, { kind: toKind, id: toId }])];
    const ids = new Map([...Map.groupBy(ends, (end) => end.kind)].map(([each, some]) => [each, new Set(some.map((end) => end.id))]));
    const readable = new Map((await this.threads.objects(actor, ids)).map((object) => [object.id, object]));
    const subject = readable.get(id);
    if (!subject) return undefined;
    const [upstream, downstream] = [follow(id, 'UPSTREAM', edges, readable), follow(id, 'DOWNSTREAM', edges, readable)];
    const isCut = upstream.length > MOST_OBJECTS || downstream.length > MOST_OBJECTS;
    return { subject, upstream: upstream.slice(0, MOST_OBJECTS), downstream: downstream.slice(0, MOST_OBJECTS), gaps: await this.threads.gapsOf(subject), isCut };
  }

  /** Every broken thread that may be read, in the order in which the modules name what can be missing. */
  async broken(actor: Actor): Promise<BrokenInCycle[]> {
    const rows: BrokenThreadRow[] = [];
    for (const gap of this.registered.gaps()) rows.push(...(await this.threads.broken(actor, gap, null)));
    const ids = new Set(rows.flatMap(({ cycleId }) => cycleId ?? []));
    const cycles = new Map((await this.threads.cycles([...ids])).map((cycle) => [cycle.id, cycle]));
    return rows.map((row) => ({ ...row, cycle: cycles.get(row.cycleId ?? '') ?? null }));
  }
}
