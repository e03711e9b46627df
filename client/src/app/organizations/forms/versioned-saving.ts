import { signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { OwnVersion } from '../../ui/form/own-version';
import type { Sent } from './sending';

/** What may come of a change: the thing as it is now, what somebody else has made of it, what is wrong with single fields, or a refusal. */
export type Outcome<Thing> =
  | { readonly saved: Thing }
  | { readonly meanwhile: Thing }
  | { readonly problems: readonly ProblemPartsFragment[] }
  | { readonly refusal: Refusal };

/** Sends the own version of a thing, brings it together with that of others, and keeps what the server has against it. */
export class VersionedSaving<Thing> {
  readonly refusal = signal<Refusal | null>(null);

  /**
   * @param put shows the thing as an answer has it
   * @param meanwhile what is said where both have changed the same
   */
  constructor(
    private readonly put: (thing: Thing) => void,
    readonly meanwhile: Refusal,
  ) {}

  /** @param ask is given the newest version that is known; answers nothing when the server could not be asked */
  async save<Seen, Values extends object>(own: OwnVersion<Seen | Thing, Values>, ask: (seen: Seen | Thing) => Promise<Outcome<Thing> | undefined>): Promise<Sent> {
    this.refusal.set(null);
    own.contested.set([]);
    const outcome = await ask(own.seen());
    if (!outcome) return 'not-saved';
    if ('problems' in outcome) return outcome.problems;
    if ('saved' in outcome) {
      this.put(outcome.saved);
      return 'saved';
    }
    if ('refusal' in outcome) {
      this.refusal.set(outcome.refusal);
      return 'not-saved';
    }
    this.put(outcome.meanwhile);
    if (own.meet(outcome.meanwhile)) return this.save(own, ask);
    this.refusal.set(this.meanwhile);
    return 'not-saved';
  }
}
