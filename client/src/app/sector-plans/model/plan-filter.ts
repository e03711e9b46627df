import type { PlanRow } from './plan-row';

/** What narrows the list down, as it stands in the address. */
export interface PlanFilter {
  readonly text: string;
  readonly sector: string;
  readonly bodyId: string;
}

/** Query parameters; null takes one away. */
export type PlanParameters = Readonly<Partial<Record<'suche' | 'feld' | 'koerperschaft' | 'beendete' | 'neu', string | null>>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const isFiltering = ({ text, sector, bodyId }: PlanFilter): boolean => !!text.trim() || !!sector || !!bodyId;

/** Every word must occur somewhere in the row, so that "pflege kinder" finds the plan of the one that collects the other. */
export function filterRows(rows: readonly PlanRow[], { text, sector, bodyId }: PlanFilter): PlanRow[] {
  const words = text.toLocaleLowerCase('de').split(/\s+/);
  return rows.filter((row) => {
    if (sector && row.plan.sector !== sector) return false;
    if (bodyId && row.plan.body.id !== bodyId) return false;
    const content = [row.title, row.sector, row.body, row.organization, ...row.data, ...row.contents.map((link) => link.text)].join(' ').toLocaleLowerCase('de');
    return words.every((word) => content.includes(word));
  });
}

const distinct = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort((one, other) => one.label.localeCompare(other.label, 'de'));

export const sectorChoices = (rows: readonly PlanRow[]): Choice[] => distinct(rows.map(({ plan, sector }) => ({ value: plan.sector, label: sector })));
export const bodyChoices = (rows: readonly PlanRow[]): Choice[] => distinct(rows.map(({ plan }) => ({ value: plan.body.id, label: plan.body.name })));
