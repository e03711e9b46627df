import type { RegisterRow } from './register-row';

/** What narrows the list down, as it stands in the address. */
export interface RegisterFilter {
  readonly text: string;
  readonly kind: string;
  readonly bodyId: string;
}

/** Query parameters; null takes one away. */
export type RegisterParameters = Readonly<Partial<Record<'suche' | 'art' | 'koerperschaft' | 'beendete' | 'neu', string | null>>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Stands for no body in the address. */
export const noBody = 'keine';

export const isFiltering = ({ text, kind, bodyId }: RegisterFilter): boolean => !!text.trim() || !!kind || !!bodyId;

/** Every word must occur somewhere in the row, so that "konferenz kürten" finds the one of Kürten. */
export function filterRows(rows: readonly RegisterRow[], { text, kind, bodyId }: RegisterFilter): RegisterRow[] {
  const words = text.toLocaleLowerCase('de').split(/\s+/);
  return rows.filter((row) => {
    if (kind && row.entry.kind !== kind) return false;
    if (bodyId && (row.entry.body?.id ?? noBody) !== bodyId) return false;
    const content = [row.name, row.kind, row.body, row.parent, ...row.leaders].join(' ').toLocaleLowerCase('de');
    return words.every((word) => content.includes(word));
  });
}

const byLabel = (one: Choice, other: Choice): number => one.label.localeCompare(other.label, 'de');

const distinct = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort(byLabel);

export const kindChoices = (rows: readonly RegisterRow[]): Choice[] => distinct(rows.map(({ entry, kind }) => ({ value: entry.kind, label: kind })));

/** Those of the rows; last, where there are any, the organisations that belong to none. */
export function bodyChoices(rows: readonly RegisterRow[]): Choice[] {
  const bodies = distinct(rows.flatMap(({ entry }) => (entry.body ? { value: entry.body.id, label: entry.body.name } : [])));
  return rows.some(({ entry }) => !entry.body) ? [...bodies, { value: noBody, label: $localize`:@@register.noBody:keine Körperschaft` }] : bodies;
}
