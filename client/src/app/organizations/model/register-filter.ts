import { everyWord } from '../../core/filtering/every-word';
import { type Choice, distinctChoices } from '../../ui/filters/choices';
import type { RegisterRow } from './register-row';

/** What narrows the list down, as it stands in the address. */
export interface RegisterFilter {
  readonly text: string;
  readonly kind: string;
  readonly bodyId: string;
}

/** Query parameters; null takes one away. */
export type RegisterParameters = Readonly<Partial<Record<'suche' | 'art' | 'koerperschaft' | 'beendete' | 'neu', string | null>>>;

/** Stands for no body in the address. */
export const noBody = 'keine';

export const isFiltering = ({ text, kind, bodyId }: RegisterFilter): boolean => !!text.trim() || !!kind || !!bodyId;

export function filterRows(rows: readonly RegisterRow[], { text, kind, bodyId }: RegisterFilter): RegisterRow[] {
  const isSaid = everyWord(text);
  return rows.filter((row) => {
    if (kind && row.entry.kind !== kind) return false;
    if (bodyId && (row.entry.body?.id ?? noBody) !== bodyId) return false;
    return isSaid([row.name, row.kind, row.body, row.parent, ...row.leaders]);
  });
}

export const kindChoices = (rows: readonly RegisterRow[]): Choice[] => distinctChoices(rows.map(({ entry, kind }) => ({ value: entry.kind, label: kind })));

/** Those of the rows; last, where there are any, the organisations that belong to none. */
export function bodyChoices(rows: readonly RegisterRow[]): Choice[] {
  const bodies = distinctChoices(rows.flatMap(({ entry }) => (entry.body ? { value: entry.body.id, label: entry.body.name } : [])));
  return rows.some(({ entry }) => !entry.body) ? [...bodies, { value: noBody, label: $localize`:@@register.noBody:keine Körperschaft` }] : bodies;
}
