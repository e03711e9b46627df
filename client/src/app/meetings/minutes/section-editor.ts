import { DOCUMENT, formatDate } from '@angular/common';
import { ChangeDetectionStrategy, Component, DestroyRef, LOCALE_ID, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { Unsaved } from '../../ui/form/unsaved';
import { Icon } from '../../ui/icon/icon';
import type { AgendaItem } from '../data/meeting.store';
import { Alternatives } from './alternatives';
import { type Draft, afterSaving, beginning, isUnsaved, withNews } from './draft';
import { MinutesStore } from './minutes.store';

const pause = 1_000;
const nextTry = 5_000;
const claimEvery = 15_000;
const longest = 20_000;

/** Writes the minutes of one item: saved after each pause, and kept in the browser while the server cannot be reached. */
@Component({
  selector: 'pk-section-editor',
  imports: [Alternatives, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 0.5rem; }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; font-size: 0.8125rem; line-height: 1.25rem; }
    label { font-weight: 600; }
    textarea { min-block-size: 8.5rem; inline-size: 100%; field-sizing: content; max-block-size: 32rem; line-height: 1.4375rem; }
    .save { display: inline-flex; gap: 0.25rem; align-items: center; min-block-size: 1rem; font-size: 0.75rem; line-height: 1rem; color: var(--pk-muted); }
    .save.is-waiting { color: var(--pk-watch); }
  `,
  template: `
    <div class="head">
      <label [for]="id" i18n="@@minutes.section">Ergebnisprotokoll zu TOP {{ item().position }}</label>
      <span aria-live="polite">@if (otherWriter(); as name) {<ng-container i18n="@@minutes.writes">{{ name }} schreibt</ng-container>}</span>
    </div>
    <textarea #box class="input" [id]="id" [maxLength]="longest" [value]="draft()?.text ?? ''" [attr.aria-describedby]="id + '-save'" (input)="typed(box.value)"></textarea>
    <p class="save" [id]="id + '-save'" [class.is-waiting]="isUnsaved()">@if (savedAt(); as at) {<pk-icon name="on-track" />{{ at }}} @else if (isUnsaved()) {<ng-container i18n="@@minutes.notSaved">noch nicht gespeichert</ng-container>}</p>
    <p class="sr" role="status">{{ said() }}</p>
    <pk-refusal [of]="store.refusal()" />
    @if (section()?.alternatives?.length) {<pk-alternatives [section]="section()!" />}
  `,
})
export class SectionEditor {
  readonly item = input.required<AgendaItem>();

  protected readonly store = inject(MinutesStore);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = this.window?.sessionStorage;
  protected readonly longest = longest;
  protected readonly id = `minutes-${crypto.randomUUID()}`;
  protected readonly said = signal('');
  protected readonly savedAt = signal('');
  protected readonly draft = signal<Draft | null>(null);
  protected readonly section = computed(() => this.store.of(this.item().id));
  protected readonly isUnsaved = computed(() => {
    const draft = this.draft();
    return draft !== null && isUnsaved(draft);
  });
  protected readonly otherWriter = computed(() => {
    const writer = this.section()?.writer;
    return writer && writer.id !== this.session.me()?.person.id ? writer.name : '';
  });
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
    effect(() => {
      const section = this.section();
      if (section) untracked(() => this.hear(section));
    });
  }

  protected typed(text: string): void {
    this.draft.update((draft) => draft && { ...draft, text });
    this.savedAt.set('');
    this.keep();
    this.wait(pause);
    if (Date.now() - this.claimedAt < claimEvery) return;
    this.claimedAt = Date.now();
    void this.store.claim(this.item().id);
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
    const agendaItemId = this.item().id;
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
    return `minutes ${this.item().id}`;
  }
}
