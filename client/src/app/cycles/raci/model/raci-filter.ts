import { type Party, type RaciRole, home, inOrder, raciRoles } from './party';
import type { Part, RaciRow } from './raci-row';

export interface RaciFilter {
  /** Only what nobody is accountable for. */
  readonly onlyUnanswered: boolean;
  /** Only what this organisation, or a seat of it, has a part in. */
  readonly organizationId: string | null;
}

/** As it stands in the address. */
export type RaciView = 'matrix' | 'liste';

/** The query parameters of the page. */
export interface RaciParameters {
  readonly ansicht?: RaciView | null;
  readonly organisation?: string | null;
  readonly ohne?: 'ja' | null;
}

export const isFiltering = ({ onlyUnanswered, organizationId }: RaciFilter): boolean => onlyUnanswered || organizationId !== null;

const isOf =
  (organizationId: string) =>
  ({ party }: Part): boolean =>
    party.id === organizationId || home(party).id === organizationId;

const matches = (row: RaciRow, { onlyUnanswered, organizationId }: RaciFilter): boolean =>
  (!onlyUnanswered || row.isUnanswered) && (organizationId === null || row.parts.some(isOf(organizationId)));

export interface FoundRow extends RaciRow {
  /** It stands there only because something below it was found. */
  readonly isContext: boolean;
}

/** The rows that match, below the blocks and contents that they belong to. */
export function foundRows(rows: readonly RaciRow[], filter: RaciFilter): FoundRow[] {
  const parentOf = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const found = new Set(rows.filter((row) => matches(row, filter)).map(({ id }) => id));
  const above = new Set<string>();
  for (const id of found) for (let up = parentOf.get(id); up; up = parentOf.get(up)) above.add(up);
  return rows.filter(({ id }) => found.has(id) || above.has(id)).map((row) => ({ ...row, isContext: !found.has(row.id) }));
}

const everybodyIn = (rows: readonly RaciRow[]): Party[] => [...new Map(rows.flatMap(({ parts }) => parts).map(({ party }) => [party.id, party])).values()];

/** Everybody who has a part in these rows; who answers for any of them comes first, so that it is seen without moving the table. */
export function partiesIn(rows: readonly RaciRow[]): Party[] {
  const answers = rows.flatMap(({ parts }) => parts).filter(({ role }) => role === 'ACCOUNTABLE');
  return inOrder(everybodyIn(rows), new Set(answers.map(({ party }) => home(party).id)));
}

/** What the filter offers, by name: organisations, and seats whose organisation is not known. */
export const organizationsIn = (rows: readonly RaciRow[]): { readonly id: string; readonly name: string }[] => [...new Map(inOrder(everybodyIn(rows), new Set()).map(home).map((each) => [each.id, each])).values()];

/** How many blocks and contents an organisation has which part in. */
export function workload(rows: readonly RaciRow[], organizationId: string): { readonly role: RaciRole; readonly count: number }[] {
  const parts = rows.flatMap((row) => [...new Set(row.parts.filter(isOf(organizationId)).map(({ role }) => role))]);
  return raciRoles.map((role) => ({ role, count: parts.filter((each) => each === role).length })).filter(({ count }) => count);
}
