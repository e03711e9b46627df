import { everyWord } from '../../core/filtering/every-word';
import { type Choice, distinctChoices } from '../../ui/filters/choices';
import type { PlanRow } from './plan-row';

/** What narrows the list down, as it stands in the address. */
export interface PlanFilter {
  readonly text: string;
  readonly sector: string;
  readonly bodyId: string;
}

/** Query parameters; null takes one away. */
export type PlanParameters = Readonly<Partial<Record<'suche' | 'feld' | 'koerperschaft' | 'beendete' | 'neu', string | null>>>;

export const isFiltering = ({ text, sector, bodyId }: PlanFilter): boolean => !!text.trim() || !!sector || !!bodyId;

export function filterRows(rows: readonly PlanRow[], { text, sector, bodyId }: PlanFilter): PlanRow[] {
  const isSaid = everyWord(text);
  return rows.filter((row) => {
    if (sector && row.plan.sector !== sector) return false;
    if (bodyId && row.plan.body.id !== bodyId) return false;
    return isSaid([row.title, row.sector, row.body, row.organization, ...row.data, ...row.contents.map((link) => link.text)]);
  });
}

export const sectorChoices = (rows: readonly PlanRow[]): Choice[] => distinctChoices(rows.map(({ plan, sector }) => ({ value: plan.sector, label: sector })));
export const bodyChoices = (rows: readonly PlanRow[]): Choice[] => distinctChoices(rows.map(({ plan }) => ({ value: plan.body.id, label: plan.body.name })));
