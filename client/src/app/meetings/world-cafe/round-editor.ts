import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AgendaItem } from '../data/meeting.store';
import { SectionWriting } from '../minutes/section-writing';
import { WritingFoot } from '../minutes/writing-foot';
import { notesOf, textOf } from '../model/round-notes';

const longest = 5_000;

/** Writes the notes of one topic, round by round. */
@Component({
  selector: 'pk-round-editor',
  imports: [WritingFoot],
  providers: [SectionWriting],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 0.75rem; }
    .round { display: grid; gap: 0.25rem; }
    label { font-size: 0.8125rem; line-height: 1.25rem; font-weight: 600; }
    textarea { min-block-size: 4.5rem; inline-size: 100%; field-sizing: content; max-block-size: 24rem; line-height: 1.4375rem; }
    .writer:empty { display: none; }
  `,
  template: `
    <p class="small writer" aria-live="polite">@if (writing.otherWriter(); as name) {<ng-container i18n="@@minutes.writes">{{ name }} schreibt</ng-container>}</p>
    @for (round of shown(); track round) {
      <div class="round">
        <label [for]="id + round">@if (round) {<ng-container i18n="@@worldCafe.notesOfRound">Notizen aus Runde {{ round }}</ng-container>} @else {<ng-container i18n="@@worldCafe.notesInGeneral">Notizen zum Thema</ng-container>}</label>
        <textarea #box class="input" [id]="id + round" [maxLength]="longest" [readOnly]="!writing.isReady()" [value]="notes().get(round) ?? ''" [attr.aria-describedby]="id + 'save'" (input)="typed(round, box.value)"></textarea>
      </div>
    }
    <pk-writing-foot [id]="id + 'save'" />
  `,
})
export class RoundEditor {
  readonly item = input.required<AgendaItem>();
  /** The latest round that has begun. */
  readonly round = input.required<number>();

  protected readonly writing = inject(SectionWriting);
  protected readonly longest = longest;
  protected readonly id = `notes-${crypto.randomUUID()}-`;
  protected readonly notes = computed(() => notesOf(this.writing.text()));
  /** The rounds so far, and whatever was written elsewhere. */
  protected readonly shown = computed(() => [...new Set([...this.notes().keys(), ...Array.from({ length: this.round() }, (_, n) => n + 1)])].toSorted((one, other) => one - other));

  constructor() {
    this.writing.about(() => this.item().id);
  }

  protected typed(round: number, text: string): void {
    this.writing.typed(textOf(new Map([...this.notes(), [round, text]])));
  }
}
