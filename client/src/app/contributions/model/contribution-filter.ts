import { everyWord } from '../../core/filtering/every-word';
import { type Choice, distinctChoices } from '../../ui/filters/choices';
import type { Contribution } from '../data/contributions.store';
import type { ContributionRow } from './contribution-row';

/** What narrows the list down, as it stands in the address. */
export interface ContributionFilter {
  readonly text: string;
  readonly state: string;
  readonly socialSpace: string;
  readonly targetGroup: string;
  readonly contributor: string;
}

/** Query parameters; null takes one away. */
export type ContributionParameters = Readonly<Partial<Record<'suche' | 'stand' | 'raum' | 'gruppe' | 'von' | 'neu', string | null>>>;

/** What takes every filter away. */
export const unfiltered: ContributionParameters = { suche: null, stand: null, raum: null, gruppe: null, von: null };

export const isFiltering = (filter: ContributionFilter): boolean => Object.values(filter).some((value: string) => !!value.trim());

export const contributors: readonly Choice[] = [
  { value: 'PERSON', label: $localize`:@@contribution.contributor.person:von Einzelnen im Planungskreis` },
  { value: 'ORGANIZATION', label: $localize`:@@contribution.contributor.organization:von Organisationen` },
  { value: 'CITIZEN', label: $localize`:@@contribution.fromPublic:aus der Öffentlichkeit` },
];

export const matches = ({ text, state, socialSpace, targetGroup, contributor }: ContributionFilter, { it, code, from }: ContributionRow): boolean =>
  (!state || it.state === state) &&
  (!socialSpace || it.socialSpace === socialSpace) &&
  (!targetGroup || it.targetGroup === targetGroup) &&
  (!contributor || it.contributor === contributor) &&
  everyWord(text)([code, it.topic, it.text, from]);

/** The values that occur, each once. */
export const choicesIn = (contributions: readonly Contribution[], about: 'socialSpace' | 'targetGroup'): Choice[] => distinctChoices(contributions.flatMap((it) => (it[about] ? [{ value: it[about], label: it[about] }] : [])));
