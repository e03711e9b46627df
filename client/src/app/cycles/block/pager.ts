import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockAddress, blockNumber } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import { kindWords } from '../../core/vocabulary/block-kinds';
import type { NeighbourBlock } from './block.store';

/** To the blocks before and after, in the order of the cycle. */
@Component({
  selector: 'pk-pager',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Nachbarbausteine" i18n-aria-label="@@block.pager">
      @if (previous(); as block) {
        <a class="btn btn--quiet btn--small" [routerLink]="block.address"><pk-icon name="left" /><span class="sr" i18n="@@block.previous">Zurück zu Baustein </span>{{ block.label }}</a>
      }
      @if (next(); as block) {
        <a class="btn btn--quiet btn--small" [routerLink]="block.address"><span class="sr" i18n="@@block.next">Weiter zu Baustein </span>{{ block.label }}<pk-icon name="right" /></a>
      }
    </nav>
  `,
  styles: `
    nav { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-inline-end: -0.5rem; }
    @media (max-width: 58rem) { nav { margin-inline-start: -0.5rem; } }
  `,
})
export class Pager {
  readonly blocks = input.required<readonly NeighbourBlock[]>();
  readonly blockId = input.required<string>();

  private readonly place = computed(() => this.blocks().findIndex(({ id }) => id === this.blockId()));
  protected readonly previous = computed(() => this.step(this.place() - 1));
  protected readonly next = computed(() => this.step(this.place() + 1));

  private step(place: number): { readonly label: string; readonly address: string } | null {
    const block = this.place() < 0 ? undefined : this.blocks().at(Math.max(place, 0));
    if (!block || block.id === this.blockId()) return null;
    // one block per body: then the body says more than the kind
    return { label: `${blockNumber(block.key)} ${block.body?.name ?? kindWords[block.kind]}`, address: blockAddress(block.id) };
  }
}
