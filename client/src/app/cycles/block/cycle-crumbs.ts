import type { Crumb } from '../../ui/crumbs/crumbs';
import type { CycleNames } from '../data/cycle-names';

/** "Kreislauf › Zyklus 1". */
export const cycleCrumbs = (cycle: { readonly id: string; readonly number: number }, names: CycleNames): Crumb[] => [
  { text: $localize`:@@cycle.title:Kreislauf`, address: '/kreislauf' },
  { text: names.of(cycle), address: `/kreislauf/${cycle.id}` },
];
