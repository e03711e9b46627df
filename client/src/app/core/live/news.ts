import { DOCUMENT, Injectable, Injector, LOCALE_ID, afterNextRender, inject, signal } from '@angular/core';
import { listed } from '../vocabulary/references';
import type { ShownRow } from './shown-row';

const moment = 4_000;
const most = 4;

/** Tells that somebody else has changed what the reader sees: once in words for all of it, and for a moment at its rows. */
@Injectable({ providedIn: 'root' })
export class News {
  private readonly locale = inject(LOCALE_ID);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly said = signal('');
  readonly sentence = this.said.asReadonly();
  private forgetting: ReturnType<typeof setTimeout> | undefined;

  tell(changed: readonly ShownRow[]): void {
    if (!changed.length) return;
    this.said.set(this.inWords(changed));
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => this.said.set(''), moment);
    afterNextRender(() => this.mark(changed), { injector: this.injector });
  }

  private inWords(changed: readonly ShownRow[]): string {
    const [{ name }] = changed;
    if (changed.length === 1) return $localize`:@@live.changedOne:${name}:name: wurde geändert.`;
    if (changed.length > most) return $localize`:@@live.changedMany:${changed.length}:count: Einträge wurden geändert.`;
    return $localize`:@@live.changedSome:${listed(changed.map((row) => row.name), this.locale)}:names: wurden geändert.`;
  }

  /** A row is known by its first link, unless that stands in a sentence, which only speaks of what has changed. */
  private mark(changed: readonly ShownRow[]): void {
    const rows = [...this.document.querySelectorAll('main :is(tr, li)')].filter((row) => {
      const link = row.querySelector('a');
      return changed.some(({ address }) => link?.getAttribute('href')?.endsWith(address)) && !link?.closest('pk-sentence');
    });
    for (const row of rows) row.classList.add('has-changed');
    setTimeout(() => rows.forEach((row) => row.classList.remove('has-changed')), moment);
  }
}
