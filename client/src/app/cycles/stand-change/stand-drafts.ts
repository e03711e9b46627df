import { Injectable, signal } from '@angular/core';
import type { StandDraft } from './stand-draft';

/** Sentences that were begun and not sent, until the page is left: closing a form by Escape loses nothing. */
@Injectable()
export class StandDrafts {
  private readonly drafts = signal<ReadonlyMap<string, StandDraft>>(new Map());

  /** @param about the id of a task, or of whatever else the sentence is about */
  of(about: string): StandDraft | undefined {
    return this.drafts().get(about);
  }

  keep(about: string, draft: StandDraft): void {
    if (draft.sentence.trim()) this.drafts.update((drafts) => new Map(drafts).set(about, draft));
    else this.discard(about);
  }

  discard(about: string): void {
    this.drafts.update((drafts) => new Map([...drafts].filter(([key]) => key !== about)));
  }
}
