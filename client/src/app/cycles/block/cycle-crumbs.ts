import type { Crumb } from '../../ui/crumbs/crumbs';

/** "Kreislauf › Zyklus 1". */
export const cycleCrumbs = ({ id, number }: { readonly id: string; readonly number: number }): Crumb[] => [
  { text: $localize`:@@cycle.title:Kreislauf`, address: '/kreislauf' },
  { text: $localize`:@@block.cycle:Zyklus ${number}:number:`, address: `/kreislauf/${id}` },
];
