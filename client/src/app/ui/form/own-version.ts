import { type Signal, type WritableSignal, computed, linkedSignal, signal, untracked } from '@angular/core';
import { isSame, picked, reconcile } from './reconcile';

/**
 * What somebody makes of something, from the version that they saw. When somebody else was faster, both versions are brought together; only
 * what both have changed is left to decide, and nothing typed is lost.
 */
export class OwnVersion<Subject, Values extends object> {
  readonly values: WritableSignal<Values>;
  /** What both have changed. */
  readonly contested = signal<readonly (keyof Values & string)[]>([]);
  /** What it was made from: the newest version that is known. */
  readonly seen: WritableSignal<Subject>;
  /** The values as they are on the server, as far as is known. */
  readonly theirs: Signal<Values>;

  /** @param subject is looked at once, when the form is shown: what changes later must not change what somebody types */
  constructor(
    subject: () => Subject,
    private readonly valuesOf: (subject: Subject) => Values,
  ) {
    this.seen = linkedSignal(() => untracked(subject));
    this.values = linkedSignal(() => valuesOf(untracked(this.seen)));
    this.theirs = computed(() => valuesOf(this.seen()));
  }

  /**
   * Somebody else was faster.
   * @returns whether nothing is left to decide
   */
  meet(current: Subject): boolean {
    const { merged, contested } = reconcile(this.theirs(), this.values(), this.valuesOf(current));
    this.seen.set(current);
    this.values.set(merged);
    this.contested.set(contested);
    return !contested.length;
  }

  /**
   * Takes the other version of what is contested.
   * @returns whether anything of the own is left to be saved
   */
  yield(): boolean {
    this.values.update((values) => ({ ...values, ...picked(this.theirs(), this.contested()) }));
    this.contested.set([]);
    return !isSame(this.values(), this.theirs());
  }
}
