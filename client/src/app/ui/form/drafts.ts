import { Injectable, inject, signal } from '@angular/core';
import { Unsaved } from './unsaved';

/** What was begun in forms and not sent, until the page is left: closing a form by Escape loses nothing. Provided by whoever opens the forms. */
@Injectable()
export class Drafts {
  private readonly drafts = signal<ReadonlyMap<string, unknown>>(new Map());

  constructor() {
    inject(Unsaved).watch(() => (this.drafts().size ? 'lost' : null));
  }

  /** @param about what the form is about, in words or by an id */
  of<Draft>(about: string): Draft | undefined {
    return this.drafts().get(about) as Draft | undefined;
  }

  /** What was begun goes on in a form that is open again. */
  take(about: string): unknown {
    const draft = this.of(about);
    this.discard(about);
    return draft;
  }

  keep(about: string, draft: unknown): void {
    this.drafts.update((drafts) => new Map(drafts).set(about, draft));
  }

  discard(about: string): void {
    this.drafts.update((drafts) => new Map([...drafts].filter(([key]) => key !== about)));
  }
}
