import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { WordingNotTakenOver } from '../domain/goals.refusals.js';

/** Words on which all have agreed for a goal, and which are not taken over yet. */
export interface AgreedWording {
  goalId: string;
  /** The proposal and its number in the Zielprüfung. */
  alignmentId: string;
  reviewId: string;
  number: number;
  wording: string;
  /** The goals that go up in it; none where it is only to fit the others. */
  absorbedIds: string[];
}

interface Source {
  /** Those of each goal in the order of their numbers. */
  pending(goalIds: readonly string[]): Promise<AgreedWording[]>;
  /** In the unit in which the words are taken over. */
  taken(actor: Actor, alignmentId: string, goalIds: readonly string[]): Promise<void>;
}

/** On which words all have agreed in Zielprüfungen: the module of these, which knows this one, says so. */
@Injectable()
export class AgreedWordings {
  private source: Source = { pending: () => Promise.resolve([]), taken: () => Promise.resolve() };

  register(source: Source): void {
    this.source = source;
  }

  pending(goalIds: readonly string[]): Promise<AgreedWording[]> {
    return this.source.pending(goalIds);
  }

  taken(actor: Actor, alignmentId: string, goalIds: readonly string[]): Promise<void> {
    return this.source.taken(actor, alignmentId, goalIds);
  }

  /** @throws Refused with WordingNotTakenOver where the goal has other words than those that were agreed on */
  async demandTaken(goal: { id: string; number: number; title: string }): Promise<void> {
    const agreed = (await this.pending([goal.id])).at(0);
    if (agreed) throw new Refused(new WordingNotTakenOver(goal, agreed));
  }
}
