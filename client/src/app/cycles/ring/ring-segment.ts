import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { groupLink } from '../model/group-link';
import { type BlockGroup, isShared } from '../model/block-group';
import { iconRow } from './icon-row';
import { RingCell } from './ring-cell';
import { RingIcon } from './ring-icon';
import { bodiesText, segmentName } from './segment-name';
import type { SegmentShape } from './shapes';

/** One block of the cycle in the drawing, as a link. */
@Component({
  selector: 'g[pkRingSegment]',
  imports: [RingCell, RingIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'listitem' },
  templateUrl: './ring-segment.html',
  styleUrl: './ring-segment.scss',
})
export class RingSegment {
  readonly group = input.required<BlockGroup>({ alias: 'pkRingSegment' });
  readonly shape = input.required<SegmentShape>();
  /** Numbers only, where the segments are too narrow for more. */
  readonly brief = input(false);
  /** Just wide enough for a name, while the drawing is not too small. */
  readonly tight = input(false);
  readonly pointed = input(false);
  readonly pointing = output<boolean>();
  /** A segment that several bodies share was chosen. */
  readonly unfolded = output();

  protected readonly name = computed(() => segmentName(this.group()));
  protected readonly link = computed(() => groupLink(this.group()));
  protected readonly bodies = computed(() => (isShared(this.group()) ? bodiesText(this.group().blocks.length) : null));
  protected readonly row = computed(() => iconRow(this.group()));

  protected choose(): void {
    if (isShared(this.group())) this.unfolded.emit();
  }
}
