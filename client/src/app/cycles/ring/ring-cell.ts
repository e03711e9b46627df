import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CellStand } from '../model/block-group';
import type { CellShape } from './shapes';

/** One content at the edge: full, half, outlined, dashed, dotted or a thin bar. */
@Component({
  selector: 'g[pkRingCell]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'r-cell', '[attr.data-cell]': 'stand()' },
  template: `
    @if (stand() === 'DEFERRED') {
      <svg:path [attr.d]="shape().bar" />
    } @else {
      <svg:path [attr.d]="shape().frame" />
      @if (stand() === 'IN_PROGRESS') {<svg:path class="r-half" [attr.d]="shape().half" />}
    }
  `,
  styleUrl: './ring-cell.scss',
})
export class RingCell {
  readonly shape = input.required<CellShape>({ alias: 'pkRingCell' });
  readonly stand = input.required<CellStand>();
}
