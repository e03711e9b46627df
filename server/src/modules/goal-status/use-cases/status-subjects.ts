import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { AccountableIds } from '../../cycles/index.js';
import type { StatusKind } from '../domain/goal-status-activities.js';

/** Something of which somebody says how it goes. */
export interface StatusSubject {
  kind: StatusKind;
  /**
   * Locks one in the current unit.
   * @param id undefined where there is none
   * @param namedId what the actor named; it is missing where the thing may not be read
   * @throws Refused with NotFound or NotAllowed
   */
  lock(actor: Actor, id: string | undefined, action: 'status.give' | 'status.ask', namedId: string): Promise<ActivitySubject>;
  /** Who answers for it, whoever asks. */
  ownerOf(id: string): Promise<AccountableIds | undefined>;
}

/** Where the modules name what a Sachstand may be about, so that all of it is talked about alike. */
@Injectable()
export class StatusSubjects {
  private readonly byKind = new Map<StatusKind, StatusSubject>();

  register(subject: StatusSubject): void {
    this.byKind.set(subject.kind, subject);
  }

  /** @throws when nobody has named the kind */
  of(kind: StatusKind): StatusSubject {
    const subject = this.byKind.get(kind);
    if (!subject) throw new Error(`Nobody says who answers for ${kind}.`);
    return subject;
  }
}
