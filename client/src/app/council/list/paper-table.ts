import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { paperStates, paperTones } from '../../core/vocabulary/council';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import type { Paper } from '../data/papers.store';
import { nextConsultation } from '../model/next-consultation';

/** Papers with where they stand and which body comes next. */
@Component({
  selector: 'pk-paper-table',
  imports: [Chip, DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tbl tbl--wide">
      <table class="table table--stack" role="table" aria-labelledby="paper-list">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" i18n="@@paper.title">Vorlage</th>
            <th scope="col" role="columnheader" i18n="@@paper.lead">federführend</th>
            <th scope="col" role="columnheader" i18n="@@paper.date">Datum</th>
            <th scope="col" role="columnheader" i18n="@@paper.state">Stand</th>
            <th scope="col" role="columnheader" i18n="@@paper.next">nächstes Gremium</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (paper of papers(); track paper.id) {
            @let next = nextOf(paper);
            <tr role="row">
              <th scope="row" role="rowheader"><a [routerLink]="addressOf(paper.id)">{{ paper.title }}</a><span class="chip-sub">{{ paper.reference }}</span></th>
              <td role="cell" data-label="federführend" i18n-data-label="@@paper.lead">{{ paper.leadOrganization.name }}</td>
              <td role="cell" data-label="Datum" i18n-data-label="@@paper.date">{{ paper.paperDate | day }}</td>
              <td role="cell" data-label="Stand" i18n-data-label="@@paper.state"><pk-chip icon="resolutions" [tone]="tones[paper.state]">{{ states[paper.state] }}</pk-chip></td>
              <td role="cell" data-label="nächstes Gremium" i18n-data-label="@@paper.next" [class.is-none]="!next"><span>@if (next) {{{ next.organization.name }}@if (next.plannedOn; as on) {<span class="chip-sub">{{ on | day }}</span>}} @else {<span class="muted">–</span>}</span></td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class PaperTable {
  readonly papers = input.required<readonly Paper[]>();

  protected readonly states = paperStates;
  protected readonly tones = paperTones;
  protected readonly addressOf = paperAddress;
  protected readonly nextOf = nextConsultation;
}
