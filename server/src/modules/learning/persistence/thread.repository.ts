import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type ThreadGap, ThreadLinks } from '../../../kernel/thread.js';
import { Units } from '../../../platform/database/units.js';
import type { ThreadEdge, ThreadObject } from '../domain/thread.js';
import { CYCLES, gapsOf, kindOf, linksFrom, objects, readableObjects } from './thread-sql.js';

/** Something to which a link is missing. */
export interface BrokenThreadRow extends ThreadObject {
  gap: string;
  /** The cycle in which it stands. */
  cycleId: string | null;
}

/** A cycle under the name of its body. */
export interface ThreadCycle {
  id: string;
  number: number;
  name: string;
}

/** Reads the Roter Faden by what the modules say of it: one statement for the links, one for all things on them. */
@Injectable()
export class ThreadRepository {
  /** By the kind from which they begin. */
  private readonly walks = new Map<string, string>();

  constructor(
    private readonly units: Units,
    private readonly registered: ThreadLinks,
  ) {}

  async kindOf(id: string): Promise<string | undefined> {
    return (await this.units.query<{ kind: string }>(kindOf(this.registered.kinds()), [id])).at(0)?.kind;
  }

  edges(kind: string, id: string): Promise<ThreadEdge[]> {
    const text = this.walks.get(kind) ?? linksFrom(this.registered.links(), kind);
    this.walks.set(kind, text);
    return this.units.query(text, [id]);
  }

  /** Those of `ids` that the actor may read, by their kinds. */
  async objects(actor: Actor, ids: ReadonlyMap<string, ReadonlySet<string>>): Promise<ThreadObject[]> {
    const wanted = this.registered.kinds().flatMap((kind) => (ids.has(kind.kind) ? [{ kind, ids: [...(ids.get(kind.kind) ?? [])] }] : []));
    if (!wanted.length) return [];
    const { text, values } = readableObjects(actor, wanted);
    return this.units.query(text, values);
  }

  /** Where the thread of one thing is broken. Whoever asks must look whether it may be read. */
  async gapsOf({ kind, id }: ThreadObject): Promise<string[]> {
    const known = this.registered.kind(kind);
    const gaps = this.registered.gaps().filter((gap) => gap.kind === kind);
    if (!known || !gaps.length) return [];
    return (await this.units.query<{ gap: string }>(gapsOf(known, gaps), [id])).map(({ gap }) => gap);
  }

  /** What lacks a link of one sort. @param id of one thing, or null for all that may be read */
  async broken(actor: Actor, gap: ThreadGap, id: string | null): Promise<BrokenThreadRow[]> {
    const kind = this.registered.kind(gap.kind);
    if (!kind) throw new Error(`The gap ${gap.code} is of ${gap.kind}, which has no thread.`);
    const values = kind.scope(actor);
    const one = id === null ? '' : `and ${kind.columns.id} = $${values.length + 1}::uuid`;
    return this.units.query(
      `${objects(kind, values, `, '${gap.code}' as gap, ${kind.columns.cycle} as "cycleId"`)} and (${gap.where}) ${one} order by ${kind.columns.cycle}, ${kind.columns.id}`,
      id === null ? [...values] : [...values, id],
    );
  }

  /** @param ids of cycles in which something stands that may be read */
  cycles(ids: readonly string[]): Promise<ThreadCycle[]> {
    return this.units.query(CYCLES, [ids]);
  }
}
