import type { Cell, Table } from '../../core/csv/csv';
import type { Contribution } from '../data/contributions.store';
import { isOpen } from './contribution-row';

/** Somebody who was heard, or a place or group of which: with what became of what they said. */
export interface HeardLine {
  readonly name: string;
  readonly total: number;
  readonly answered: number;
  /** Taken up, wholly or in part. */
  readonly adopted: number;
  /** Of the longest line, for the bars. */
  readonly share: number;
}

export type HeardBy = 'socialSpace' | 'targetGroup' | 'provider';

const nameless: Readonly<Record<HeardBy, string>> = {
  socialSpace: $localize`:@@heard.noSpace:ohne Angabe eines Sozialraums`,
  targetGroup: $localize`:@@heard.noGroup:ohne Angabe einer Zielgruppe`,
  provider: $localize`:@@heard.noProvider:Einzelne im Planungskreis`,
};

function nameOf(it: Contribution, by: HeardBy): string {
  if (by !== 'provider') return it[by] || nameless[by];
  return it.contributor === 'CITIZEN' ? $localize`:@@contribution.fromPublic:aus der Öffentlichkeit` : (it.organization?.name ?? nameless.provider);
}

const isAdopted = ({ answers }: Contribution): boolean => ['ADOPTED', 'PARTLY_ADOPTED'].includes(answers.at(-1)?.kind ?? '');
const isAnswered = (it: Contribution): boolean => !isOpen(it) && it.answers.length > 0;

/** Who was heard, the most heard first, and last what nobody has named; also what was merged counts, for somebody has said it. */
export function heardBy(contributions: readonly Contribution[], by: HeardBy): HeardLine[] {
  const groups = new Map<string, Contribution[]>();
  for (const it of contributions) groups.set(nameOf(it, by), [...(groups.get(nameOf(it, by)) ?? []), it]);
  const most = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  return [...groups]
    .map(([name, some]) => ({ name, total: some.length, answered: some.filter(isAnswered).length, adopted: some.filter(isAdopted).length, share: some.length / most }))
    .sort((one, other) => Number(one.name === nameless[by]) - Number(other.name === nameless[by]) || other.total - one.total || one.name.localeCompare(other.name, 'de'));
}

/** The same as a table, for a file. */
export function heardTable(parts: readonly { readonly about: string; readonly lines: readonly HeardLine[] }[]): Table {
  const heads = [$localize`:@@heard.about:Blick`, $localize`:@@heard.name:Name`, $localize`:@@contribution.list:Beiträge`, $localize`:@@heard.answered:beantwortet`, $localize`:@@heard.adopted:aufgenommen`];
  return { heads, rows: parts.flatMap(({ about, lines }) => lines.map(({ name, total, answered, adopted }): Cell[] => [about, name, total, answered, adopted])) };
}
