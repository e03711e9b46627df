import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';

/** What becomes of something that was written and not saved when the page is left: it is lost, or waits where it stands. */
export type Fate = 'lost' | 'kept';

/** Says what becomes of what was written here; null where there is nothing. */
type Source = () => Fate | null;

/** What was written on the page and not saved yet, wherever it was written. */
@Injectable({ providedIn: 'root' })
export class Unsaved {
  private readonly sources = signal<readonly Source[]>([]);
  /** The worst of all; null when everything is saved. */
  readonly fate = computed<Fate | null>(() => {
    const fates = this.sources().map((source) => source());
    return fates.find((fate) => fate === 'lost') ?? fates.find((fate) => fate !== null) ?? null;
  });

  private ask: () => Promise<boolean> = () => Promise.resolve(true);

  /** Says how somebody is asked before what they wrote is thrown away on a page that stays. */
  askedBy(ask: () => Promise<boolean>): void {
    this.ask = ask;
  }

  /** @returns whether what was written here may be thrown away */
  mayDiscard(): Promise<boolean> {
    return this.ask();
  }

  /** Until the caller, a component or a service of one, is gone. */
  watch(source: Source): void {
    this.sources.update((sources) => [...sources, source]);
    inject(DestroyRef).onDestroy(() => this.sources.update((sources) => sources.filter((each) => each !== source)));
  }
}
