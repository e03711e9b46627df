import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';

type NamesOf = (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What the goals are called that come of recommendations; the module of goals, which knows this one, says so. */
@Injectable()
export class GoalNames {
  private namesOf: NamesOf = () => Promise.resolve(new Map());

  register(namesOf: NamesOf): void {
    this.namesOf = namesOf;
  }

  /** @returns the names of those that the actor may read */
  of(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.namesOf(actor, ids);
  }
}
