import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { awaitsAcceptance as submitted, inReview as review, taskStands } from '../../status/status-words';
import { Icon } from '../../ui/icon/icon';
import type { CellStand } from '../model/block-group';
import { RingCell } from './ring-cell';
import type { CellShape } from './shapes';

const cell: CellShape = { frame: 'M1 1H19V9H1Z', half: 'M1 1H10V9H1Z', bar: 'M1 3.5H19V6.5H1Z' };
const stands: readonly CellStand[] = ['DONE', 'IN_PROGRESS', 'PLANNED', 'WAITING', 'UNDEFINED', 'DEFERRED'];

/** What the cells at the edge mean. */
@Component({
  selector: 'pk-ring-legend',
  imports: [Icon, RingCell],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul aria-label="Zeichen für die Inhalte am Rand" i18n-aria-label="@@cycle.legend">
      @for (entry of entries; track entry.stand) {
        <li><svg viewBox="0 0 20 10" aria-hidden="true" focusable="false"><g [pkRingCell]="cell" [stand]="entry.stand" /></svg>{{ entry.word }}</li>
      }
      <li><pk-icon name="checkpoint" /><ng-container i18n="@@cycle.legend.checkpoints">offene Prüfpunkte</ng-container></li>
      @if (awaitsAcceptance()) {<li><pk-icon [name]="submitted.icon" />{{ submitted.word }}</li>}
      @if (inReview()) {<li><pk-icon [name]="review.icon" />{{ review.word }}</li>}
    </ul>
    @if (shared()) {
      <p class="micro" i18n="@@cycle.legend.shared">Wo sich mehrere Kommunen einen Baustein teilen, steht ein Feld für jede von ihnen.</p>
    }
  `,
  styleUrl: './ring-legend.scss',
})
export class RingLegend {
  /** Whether some segment is shared by several bodies. */
  readonly shared = input(false);
  /** Whether some block is submitted and not decided about. */
  readonly awaitsAcceptance = input(false);
  /** Whether some block is to be reviewed. */
  readonly inReview = input(false);

  protected readonly submitted = submitted;
  protected readonly review = review;
  protected readonly cell = cell;
  protected readonly entries = stands.map((stand) => ({ stand, word: taskStands[stand].word }));
}
