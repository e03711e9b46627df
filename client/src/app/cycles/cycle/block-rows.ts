import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, type ElementRef, computed, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockAddress } from '../../core/vocabulary/references';
import { Sentence } from '../../core/vocabulary/sentence';
import { AwaitsAcceptanceChip, FreshnessChip, LageChip, ReservationChip, ReviewChip, StandChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import { type BlockGroup, isShared } from '../model/block-group';
import type { BoardRow } from '../model/board-row';

/** The rows of one block: its own, the sentences for what deviates, and its open Prüfpunkte; shared by several bodies, those of each when open. */
@Component({
  selector: 'tbody[pkBlockRows]',
  imports: [AwaitsAcceptanceChip, FreshnessChip, Icon, LageChip, NgTemplateOutlet, ReservationChip, ReviewChip, RouterLink, Sentence, StandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'rowgroup', '[class.is-pointed]': 'pointed()', '(mouseenter)': 'pointing.emit(true)', '(mouseleave)': 'pointing.emit(false)' },
  templateUrl: './block-rows.html',
  styleUrl: './block-rows.scss',
})
export class BlockRows {
  readonly group = input.required<BlockGroup>({ alias: 'pkBlockRows' });
  readonly rows = input.required<readonly BoardRow[]>();
  /** Whether the blocks of each body are listed. */
  readonly open = input(false);
  readonly pointed = input(false);
  readonly pointing = output<boolean>();
  readonly toggled = output();

  protected readonly shared = computed(() => isShared(this.group()));
  protected readonly listed = computed(() => (this.shared() && !this.open() ? [] : this.rows()));
  protected readonly address = blockAddress;
  private readonly explained = signal<ReadonlySet<string>>(new Set());
  private readonly disclosure = viewChild<ElementRef<HTMLElement>>('disclosure');

  focus(): void {
    this.disclosure()?.nativeElement.focus();
  }

  protected isExplained({ id }: BoardRow): boolean {
    return this.explained().has(id);
  }

  protected explain({ id }: BoardRow): void {
    this.explained.update((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  }
}
