import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Policy } from '../../../platform/auth/policy.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { reachOf } from '../../access/index.js';

/** What people talk about. */
export interface Subject {
  kind: string;
  id: string;
}

/** A subject that the actor may read, and how they may talk about it. */
export interface Discussed extends Subject, DiscussedPlace {
  mayWrite: boolean;
  /** Whether the actor reads what is internal, and may keep something so. */
  isInside: boolean;
}

/** The rights to talk: whoever reads a subject reads what is said and kept of it; what is internal, whoever knows its body from inside. */
@Injectable()
export class DiscussedSubjects {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly readers: SubjectReaders,
    private readonly policy: Policy,
  ) {}

  /** @returns undefined for what may not be read, as for what does not exist or nobody talks about */
  async find(actor: Actor, { kind, id }: Subject): Promise<Discussed | undefined> {
    const discussed = this.kinds.find(kind);
    if (!discussed || !(await this.mayRead(actor, { kind, id }))) return undefined;
    const place = await discussed.placeOf(id);
    return place && { kind, id, ...place, mayWrite: this.policy.mayAnywhere(actor, 'discussion.write'), isInside: this.isInside(actor, place) };
  }

  /** @throws Refused with NotFound, or NotAllowed for whoever only reads, or may keep nothing internal */
  async demand(actor: Actor, subject: Subject, isInternal: boolean): Promise<Discussed> {
    const discussed = await this.find(actor, subject);
    if (!discussed) throw new Refused(new NotFound(subject.id));
    if (!discussed.mayWrite) throw new Refused(new NotAllowed('discussion.write'));
    if (isInternal && !discussed.isInside) throw new Refused(new NotAllowed('discussion.internal'));
    return discussed;
  }

  /** Whether somebody may read what is said about a subject. */
  async hears(actor: Actor, { kind, id, ...place }: Subject & DiscussedPlace, isInternal: boolean): Promise<boolean> {
    return (!isInternal || this.isInside(actor, place)) && (await this.mayRead(actor, { kind, id }));
  }

  private async mayRead(actor: Actor, subject: Subject): Promise<boolean> {
    return isId(subject.id) && (await this.readers.readable(actor, [subject])).has(subject.id);
  }

  private isInside(actor: Actor, { bodyId }: Pick<DiscussedPlace, 'bodyId'>): boolean {
    const { everything, bodyIds } = reachOf(actor, 'discussion.internal');
    return everything || (bodyId !== null && bodyIds.includes(bodyId));
  }
}
