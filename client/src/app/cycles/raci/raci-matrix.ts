import { ChangeDetectionStrategy, Component, type ElementRef, afterRenderEffect, computed, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockNumber } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import { type Party, raciRoles, raciWords } from './model/party';
import type { FoundRow } from './model/raci-filter';

/** Of the window's height: what stands above the matrix when it is scrolled to. */
const reserved = 144;

/** Blocks and contents against whoever takes part. Where it is wider than the page it scrolls in itself, ends with a whole row and says how much there is beyond. */
@Component({
  selector: 'pk-raci-matrix',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:resize)': 'measure()' },
  templateUrl: './raci-matrix.html',
  styleUrl: './raci-matrix.scss',
})
export class RaciMatrix {
  readonly rows = input.required<readonly FoundRow[]>();
  readonly parties = input.required<readonly Party[]>();

  protected readonly words = raciWords;
  protected readonly roles = raciRoles;
  protected readonly number = blockNumber;
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({ row, cells: this.parties().map((party) => ({ party, roles: row.parts.filter((part) => part.party.id === party.id).map(({ role }) => role) })) })),
  );
  protected readonly hasInherited = computed(() => this.rows().some(({ isInherited }) => isInherited));

  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  protected readonly isWhole = signal(true);
  /** Columns that are not in view to the right. */
  protected readonly beyond = signal(0);
  protected readonly height = signal<number | null>(null);

  constructor() {
    afterRenderEffect(() => {
      this.lines();
      this.measure();
    });
  }

  protected measure(): void {
    const { nativeElement: box } = this.scroller();
    const isWhole = box.scrollWidth <= box.clientWidth;
    const { right } = box.getBoundingClientRect();
    this.isWhole.set(isWhole);
    this.beyond.set(isWhole ? 0 : [...box.querySelectorAll('thead th')].filter((head) => head.getBoundingClientRect().right > right + 1).length);
    this.height.set(isWhole ? null : wholeRows(box, innerHeight - reserved));
  }
}

/** The height in which the last row at the bottom is a whole one. */
function wholeRows(box: HTMLElement, most: number): number {
  const bottoms = [...box.querySelectorAll<HTMLElement>('tbody tr')].map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight);
  return bottoms.findLast((bottom) => bottom <= most) ?? most;
}
