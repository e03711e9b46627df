import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import type { Meeting } from '../data/meeting.store';
import { MinutesStore } from '../minutes/minutes.store';
import { notesOf } from '../model/round-notes';
import { topicsOf } from '../model/topics';
import { ItemOutcomes } from '../outcomes/item-outcomes';
import { RoundEditor } from './round-editor';

/** All topics one beneath the other: what was noted in each round, and what comes of it. */
@Component({
  selector: 'pk-wrap-up',
  imports: [ItemOutcomes, RoundEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 1.25rem; }
    article { display: grid; gap: 0.75rem; padding-block-start: 1rem; border-block-start: 1px solid var(--pk-edge); }
    h3 { font-size: 1rem; line-height: 1.375rem; font-weight: 600; }
    dl { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.25rem 0.75rem; font-size: 0.8125rem; line-height: 1.25rem; }
    dt { color: var(--pk-muted); }
    dd { white-space: pre-line; overflow-wrap: anywhere; }
    .toggle { justify-self: start; }
    @media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } }
  `,
  template: `
    @let it = meeting();
    @for (topic of topics(); track topic.item.id) {
      <article [id]="'topic-' + topic.item.id">
        <div>
          <h3 i18n="@@worldCafe.topicAtTable">Tisch {{ topic.tableNo }}: {{ topic.item.title }}</h3>
          @if (topic.item.owner?.person; as host) {<p class="small muted" i18n="@@worldCafe.hosted">Gastgeber/in: {{ host.name }}</p>}
        </div>
        @if (writing() === topic.item.id) {
          <pk-round-editor [item]="topic.item" [round]="rounds()" />
        } @else {
          <dl>
            @for (note of topic.notes; track note[0]) {
              <dt>@if (note[0]) {<ng-container i18n="@@worldCafe.round">Runde {{ note[0] }}</ng-container>} @else {<ng-container i18n="@@worldCafe.inGeneral">allgemein</ng-container>}</dt>
              <dd>{{ note[1] }}</dd>
            } @empty {<dt i18n="@@worldCafe.notes">Notizen</dt><dd class="muted" i18n="@@worldCafe.noNotes">nichts notiert</dd>}
          </dl>
        }
        @if (mayWrite()) {<button class="btn btn--small btn--quiet toggle" type="button" [attr.aria-expanded]="writing() === topic.item.id" (click)="write(topic.item.id)">@if (writing() === topic.item.id) {<ng-container i18n="@@worldCafe.notesDone">Notizen fertig</ng-container>} @else {<ng-container i18n="@@worldCafe.editNotes">Notizen ändern</ng-container>}<span class="sr">&ngsp;({{ topic.item.title }})</span></button>}
        <pk-item-outcomes [meeting]="it" [item]="topic.item" [folds]="true" (done)="done.emit($event)" />
      </article>
    }
  `,
})
export class WrapUp {
  readonly meeting = input.required<Meeting>();
  readonly done = output<string>();

  private readonly minutes = inject(MinutesStore);
  private readonly focus = focusing();
  protected readonly writing = signal<string | null>(null);
  protected readonly rounds = computed(() => this.meeting().worldCafe?.rounds ?? 0);
  protected readonly mayWrite = computed(() => this.meeting().actions.includes('minutes'));
  protected readonly topics = computed(() => topicsOf(this.meeting()).map((topic) => ({ ...topic, notes: [...notesOf(this.minutes.of(topic.item.id)?.text ?? '')].filter(([, text]) => text.trim()) })));

  protected write(itemId: string): void {
    this.writing.update((writing) => (writing === itemId ? null : itemId));
    this.focus(this.writing() ? `#topic-${itemId} textarea` : `#topic-${itemId} .toggle`);
  }
}
