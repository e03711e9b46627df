import type { Consultation } from '../data/papers.store';

type Dated = Pick<Consultation, 'plannedOn' | 'organization'> & { readonly plannedOn: string };

/** @returns the first two bodies in the Beratungsfolge of which the later one consults on an earlier day; undefined where the days ascend */
export function outOfOrder(consultations: readonly Pick<Consultation, 'plannedOn' | 'organization'>[]): { readonly before: Dated; readonly after: Dated } | undefined {
  const dated = consultations.filter((each): each is Dated => !!each.plannedOn);
  const place = dated.findIndex((each, at) => at > 0 && each.plannedOn < dated[at - 1].plannedOn);
  return place < 0 ? undefined : { before: dated[place - 1], after: dated[place] };
}
