import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { type BlockGroup, isShared } from '../model/block-group';
import { groupLink } from '../model/group-link';
import { iconRow } from '../ring/icon-row';
import { RingCell } from '../ring/ring-cell';
import { bodiesText, segmentName } from '../ring/segment-name';
import type { CellShape } from '../ring/shapes';

const width = 100;
const gap = 3;

function cells(count: number): CellShape[] {
  const between = Math.min(gap, (width / count) * 0.3);
  const each = (width - (count - 1) * between) / count;
  const box = (from: number, to: number, top: number, bottom: number): string => `M${from} ${top}H${to}V${bottom}H${from}Z`;
  return Array.from({ length: count }, (_, place) => {
    const from = place * (each + between);
    return { frame: box(from, from + each, 1, 9), half: box(from, from + each / 2, 1, 9), bar: box(from, from + each, 3.5, 6.5) };
  });
}

/** One block of the bar, as a link. */
@Component({
  selector: 'li[pkCycleBarItem]',
  imports: [Icon, RingCell, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cycle-bar-item.html',
  styleUrl: './cycle-bar-item.scss',
})
export class CycleBarItem {
  readonly group = input.required<BlockGroup>({ alias: 'pkCycleBarItem' });
  readonly pointed = input(false);
  readonly pointing = output<boolean>();
  readonly unfolded = output();

  protected readonly name = computed(() => segmentName(this.group()));
  protected readonly link = computed(() => groupLink(this.group()));
  protected readonly marks = computed(() => iconRow(this.group()).marks);
  protected readonly cells = computed(() => cells(this.group().cells.length));
  protected readonly bodies = computed(() => (isShared(this.group()) ? bodiesText(this.group().blocks.length) : null));

  protected choose(): void {
    if (isShared(this.group())) this.unfolded.emit();
  }
}
