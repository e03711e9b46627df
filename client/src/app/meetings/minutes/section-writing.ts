import { DOCUMENT, formatDate } from '@angular/common';
import { DestroyRef, Injectable, LOCALE_ID, computed, effect, inject, signal, untracked } from '@angular/core';
import { Session } from '../../core/session/session';
import { Unsaved } from '../../ui/form/unsaved';
import { type Draft, afterSaving, beginning, isUnsaved, withNews } from './draft';
import { MinutesStore } from './minutes.store';

const pause = 1_000;
const nextTry = 5_000;
const claimEvery = 15_000;

/** The minutes of one item while somebody writes them: saved after each pause, and kept in the browser while the server cannot be reached. */
@Injectable()
export class SectionWriting {
  private readonly store = inject(MinutesStore);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = this.window?.sessionStorage;
  readonly said = signal('');
  readonly savedAt = signal('');
  private readonly draft = signal<Draft | null>(null);
  /** Nothing is typed before it is known what stands there: it would be lost. */
  readonly isReady = computed(() => this.draft() !== null);
  readonly text = computed(() => this.draft()?.text ?? '');
  readonly section = computed(() => this.store.of(this.itemId()));
  readonly refusal = this.store.refusal;
  readonly isUnsaved = computed(() => {
    const draft = this.draft();
    return draft !== null && isUnsaved(draft);
  });
  readonly otherWriter = computed(() => {
    const writer = this.section()?.writer;
    return writer && writer.id !== this.session.me()?.person.id ? writer.name : '';
  });
  private itemId: () => string = () => '';
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private claimedAt = 0;
  private isSaving = false;

  constructor() {
    inject(Unsaved).watch(() => (this.isUnsaved() ? 'kept' : null));
    const reached = (): void => void this.save();
    this.window?.addEventListener('online', reached);
    inject(DestroyRef).onDestroy(() => {
      this.window?.removeEventListener('online', reached);
      clearTimeout(this.waiting);
      void this.save();
    });
  }

  /** Begins with an item that stays the same one; asked where things can be injected. */
  about(itemId: () => string): void {
    this.itemId = itemId;
    effect(() => {
      const section = this.section();
      if (section) untracked(() => this.hear(section));
    });
  }

  typed(text: string): void {
    this.draft.update((draft) => draft && { ...draft, text });
    this.savedAt.set('');
    this.keep();
    this.wait(pause);
    if (Date.now() - this.claimedAt < claimEvery) return;
    this.claimedAt = Date.now();
    void this.store.claim(this.itemId());
  }

  private hear(section: { text: string; revision: number }): void {
    const draft = this.draft();
    if (draft) this.draft.set(withNews(draft, section));
    else {
      this.draft.set(this.kept() ?? beginning(section));
      if (this.isUnsaved()) this.wait(pause);
    }
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    const draft = this.draft();
    if (!draft || !isUnsaved(draft)) return;
    if (this.isSaving) return this.wait(pause);
    this.isSaving = true;
    const agendaItemId = this.itemId();
    const answer = await this.store.write({ agendaItemId, revision: draft.base, text: draft.text });
    this.isSaving = false;
    if (answer === 'not-saved') {
      if (!this.store.refusal()) this.wait(nextTry);
      return;
    }
    const section = this.section();
    if (section) this.draft.update((now) => now && afterSaving(now, draft.text, section, answer === 'aside'));
    if (answer === 'aside') this.said.set($localize`:@@minutes.aside:Jemand hat gleichzeitig geschrieben. Ihr Text steht darunter und ist nicht verloren.`);
    this.savedAt.set($localize`:@@minutes.savedAt:gespeichert ${formatDate(new Date(), 'HH:mm:ss', this.locale)}:time:`);
    this.keep();
    if (this.isUnsaved()) this.wait(pause);
  }

  /** What the server does not have yet waits in this window of the browser. */
  private keep(): void {
    if (this.isUnsaved()) this.storage?.setItem(this.key(), JSON.stringify(this.draft()));
    else this.storage?.removeItem(this.key());
  }

  private kept(): Draft | null {
    return JSON.parse(this.storage?.getItem(this.key()) ?? 'null') as Draft | null;
  }

  private key(): string {
    return `minutes ${this.itemId()}`;
  }
}
