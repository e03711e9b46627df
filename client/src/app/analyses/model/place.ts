import { blockName, cycleNamed } from '../../core/vocabulary/references';

/** Where something stands that an analysis brought. */
export interface Place {
  readonly cycle: { readonly id: string; readonly name: string; readonly number: number };
  readonly block?: { readonly id: string; readonly key: string; readonly title: string } | null;
}

/** "Voerde, Zyklus 1: Baustein 3 Gesamtstädtische Analysen". */
export const placeText = ({ cycle, block }: Place): string => (block ? `${cycleNamed(cycle)}: ${blockName(block)}` : cycleNamed(cycle));

/** The cycles of what is listed, each once. */
export const cycleChoices = (places: readonly Place[]): { readonly value: string; readonly label: string }[] =>
  [...new Map(places.map(({ cycle }) => [cycle.id, cycleNamed(cycle)])).entries()].map(([value, label]) => ({ value, label }));

/** The blocks of what is listed, each once. */
export const blockChoices = (places: readonly Place[]): { readonly value: string; readonly label: string }[] =>
  [...new Map(places.flatMap((place) => (place.block ? [[place.block.id, placeText(place)] as const] : [])))].map(([value, label]) => ({ value, label }));
