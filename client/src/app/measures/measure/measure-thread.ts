import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { paperName, resolutionResults } from '../../core/vocabulary/council';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { goalAddress, paperAddress } from '../../core/vocabulary/references';
import { goalStates } from '../../status/status-words';
import type { Measure } from '../data/measures.store';
import { goalText, measureText } from '../model/measure-words';

/** The Roter Faden: what the measure is for, and what lets it go ahead. */
@Component({
  selector: 'pk-measure-thread',
  imports: [DayPipe, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      <li>
        <h3 i18n="@@goal.title">Ziel</h3>
        @if (measure().goal; as goal) {<p><a [routerLink]="goalAddress(goal.id)">{{ goalText(goal) }}</a>, {{ goalStates[goal.state].word }}</p>} @else {<p class="muted" i18n="@@measure.thread.noGoal">Noch kein Ziel genannt.</p>}
      </li>
      <li>
        <h3 i18n="@@measure.title">Maßnahme</h3>
        <p aria-current="true"><strong>{{ text(measure()) }}</strong></p>
      </li>
      @for (reservation of measure().reservations; track reservation.id) {
        @if (reservation.mandate; as mandate) {
          <li>
            <h3 i18n="@@resolution.title">Beschluss</h3>
            <p><a [routerLink]="paperAddress(mandate.paperId)">{{ name(mandate) }}</a>, {{ results[mandate.result] }} {{ mandate.decidedOn | day }}</p>
          </li>
        }
      }
    </ol>
  `,
  styles: `
    ol { padding: 0; margin: 0; list-style: none; border-inline-start: 3px solid var(--pk-thread); }
    li { padding-block: 0.2rem 0.7rem; padding-inline-start: 0.9rem; }
    h3 { margin: 0; font-size: 0.85rem; }
    p { margin: 0.15rem 0 0; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class MeasureThread {
  readonly measure = input.required<Measure>();

  protected readonly results = resolutionResults;
  protected readonly goalStates = goalStates;
  protected readonly name = paperName;
  protected readonly text = measureText;
  protected readonly goalText = goalText;
  protected readonly goalAddress = goalAddress;
  protected readonly paperAddress = paperAddress;
}
