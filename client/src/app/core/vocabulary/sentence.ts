import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A name inside of a sentence that leads somewhere. */
export interface NameLink {
  readonly text: string;
  readonly address: string;
}

interface Part {
  readonly text: string;
  readonly address: string | null;
}

/** The sentence in parts, with its names as links wherever the language has put them. */
export function sentenceParts(text: string, links: readonly NameLink[]): Part[] {
  const addresses = new Map(links.filter((link) => link.text).map((link) => [link.text, link.address]));
  if (!addresses.size) return [{ text, address: null }];
  // the longer name first: "B3.10" begins as "B3.1" does
  const names = [...addresses.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${names.join('|')})`)).filter(Boolean);
  return parts.map((part) => ({ text: part, address: addresses.get(part) ?? null }));
}

/** A translated sentence with links in it. */
@Component({
  selector: 'pk-sentence',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (part of parts(); track $index) {@if (part.address) {<a [routerLink]="part.address">{{ part.text }}</a>} @else {{{ part.text }}}}`,
})
export class Sentence {
  readonly text = input.required<string>();
  readonly links = input<readonly NameLink[]>([]);

  protected readonly parts = computed(() => sentenceParts(this.text(), this.links()));
}
