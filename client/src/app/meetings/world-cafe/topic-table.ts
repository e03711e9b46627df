import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';
import { MinutesStore } from '../minutes/minutes.store';
import { notesOf } from '../model/round-notes';
import { topicsOf } from '../model/topics';

/** Topics and rounds: who is host at which table, and what was noted in which round. */
@Component({
  selector: 'pk-topic-table',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .is-now { background: var(--pk-selected); }
    thead .is-now { box-shadow: inset 0 2px 0 var(--pk-action); color: var(--pk-action); font-weight: 500; }
    @container (min-width: 46rem) { .table :is(th, td).is-now { padding-inline: 0.5rem; } }
    .notes { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; white-space: pre-line; overflow-wrap: anywhere; }
    .mark { display: flex; gap: 0.25rem; align-items: center; }
  `,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="world-cafe">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@worldCafe.table">Tisch</th>
            <th scope="col" role="columnheader" i18n="@@worldCafe.host">Gastgeber/in</th>
            @for (stage of rounds(); track stage.round) {
              <th scope="col" role="columnheader" [class.is-now]="stage.state === 'NOW'"><span class="mark">@if (stage.state !== 'AHEAD') {<pk-icon [name]="stage.state === 'NOW' ? 'running' : 'done'" />}<ng-container i18n="@@worldCafe.round">Runde {{ stage.round }}</ng-container>@if (stage.state === 'NOW') {<span class="sr" i18n="@@worldCafe.roundNow">(läuft)</span>}</span></th>
            }
            @if (mayWrite()) {<th scope="col" role="columnheader"><span class="sr" i18n="@@worldCafe.write">Mitschreiben</span></th>}
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of rows(); track row.item.id) {
            <tr role="row" [class.is-open]="row.item.id === open()">
              <th scope="row" role="rowheader"><span class="muted" i18n="@@worldCafe.tableNo">Tisch {{ row.tableNo }}</span><span class="line">{{ row.item.title }}</span></th>
              <td role="cell" data-label="Gastgeber/in" i18n-data-label="@@worldCafe.host">@if (row.item.owner?.person; as host) {{{ host.name }}} @else {<span class="muted" i18n="@@worldCafe.noHost">noch offen</span>}</td>
              @for (stage of rounds(); track stage.round) {
                <td role="cell" [attr.data-label]="roundLabel(stage.round)" [class.is-now]="stage.state === 'NOW'" [class.is-none]="!row.notes.get(stage.round ?? 0)">@if (row.notes.get(stage.round ?? 0); as text) {<span class="notes">{{ text }}</span>} @else {<span class="muted" aria-hidden="true">–</span><span class="sr" i18n="@@worldCafe.noNotes">nichts notiert</span>}</td>
              }
              @if (mayWrite()) {<td role="cell" class="row-act"><button class="btn btn--small" type="button" [attr.aria-expanded]="row.item.id === open()" (click)="picked.emit(row.item.id)"><ng-container i18n="@@worldCafe.write">Mitschreiben</ng-container><span class="sr">&ngsp;({{ row.item.title }})</span></button></td>}
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class TopicTable {
  readonly meeting = input.required<Meeting>();
  readonly mayWrite = input(false);
  /** The topic that is worked on. */
  readonly open = input<string | null>(null);
  readonly picked = output<string>();

  private readonly minutes = inject(MinutesStore);
  protected readonly rounds = computed(() => (this.meeting().state === 'RUNNING' ? (this.meeting().worldCafe?.stages.filter(({ round }) => round) ?? []) : []));
  protected readonly rows = computed(() => topicsOf(this.meeting()).map((topic) => ({ ...topic, notes: notesOf(this.minutes.of(topic.item.id)?.text ?? '') })));
  protected readonly roundLabel = (round: number | null | undefined): string => $localize`:@@worldCafe.roundLabel:Runde ${round ?? 0}:round:`;
}
