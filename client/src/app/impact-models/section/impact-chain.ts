import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { ImpactModel } from '../data/impact-model.store';
import { pictureOf } from '../model/chain-picture';
import { chainThrough } from '../model/impact-rows';
import { columns, nodeKinds } from '../model/impact-words';

/** A Wirkungsmodell as a chain in columns. Each card can be chosen, which shows what leads to it and what follows; the table says the same in words. */
@Component({
  selector: 'pk-impact-chain',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './impact-chain.html',
  styleUrl: './impact-chain.scss',
})
export class ImpactChain {
  readonly model = input.required<ImpactModel>();

  protected readonly kinds = nodeKinds;
  protected readonly columns = columns;
  protected readonly chosen = signal<string | null>(null);
  protected readonly picture = computed(() => pictureOf(this.model()));
  protected readonly cards = computed(() => this.picture().placed.flatMap((place) => this.model().nodes.filter(({ id }) => id === place.id).map((node) => ({ ...place, node, contributesTo: this.contributesTo(place.id), assumptions: this.assumptionsAt(place.id) }))));
  /** What belongs to the chosen card; null while none is chosen. */
  protected readonly lit = computed(() => {
    const id = this.chosen();
    return id === null ? null : chainThrough(this.model(), id);
  });
  protected readonly lines = computed(() => this.picture().lines.map((line) => ({ ...line, isLit: !!this.lit()?.has(line.fromId) && !!this.lit()?.has(line.toId) })));

  protected choose(id: string): void {
    this.chosen.update((chosen) => (chosen === id ? null : id));
  }

  /** In words, for where there is no room for lines. */
  private contributesTo(id: string): string {
    const { nodes, links } = this.model();
    return links.filter(({ fromId }) => fromId === id).map(({ toId }) => nodes.find((node) => node.id === toId)?.text).join('; ');
  }

  private assumptionsAt(id: string): number[] {
    return this.model().assumptions.flatMap(({ nodeId }, place) => (nodeId === id ? [place + 1] : []));
  }
}
