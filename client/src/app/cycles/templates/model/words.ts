import type { BodyKind, Phase } from '../../../gql/cycles/graphql';
import { responsibilityWords } from '../../../core/vocabulary/words';

export const phaseWords: Readonly<Record<Phase, string>> = {
  SETUP: $localize`:@@cycle.setup:Aufbau`,
  REGULAR: $localize`:@@cycle.title:Kreislauf`,
};

/** How often something exists in a cycle; empty: once. */
export const perBodyWords: Readonly<Record<BodyKind | '', string>> = {
  '': $localize`:@@template.once:einmal`,
  MUNICIPALITY: $localize`:@@template.perMunicipality:je Gemeinde`,
  CITY: $localize`:@@template.perCity:je Stadt`,
  COUNTY: $localize`:@@template.perCounty:je Kreis`,
};

/** What can be said about an actor, a block or a content, by the name that the contract has for it. */
export const fieldWords = {
  title: $localize`:@@csv.title:Bezeichnung`,
  label: $localize`:@@csv.title:Bezeichnung`,
  key: $localize`:@@template.key:Schlüssel`,
  kind: $localize`:@@template.kind:Art`,
  phase: $localize`:@@template.phase:Phase`,
  perBody: $localize`:@@template.perBody:kommt vor`,
  optional: $localize`:@@template.optional:freiwillig`,
  accountable: $localize`:@@block.column.accountable:verantwortlich`,
  participants: $localize`:@@template.participants:wirken mit`,
  submitsTo: $localize`:@@template.submitsTo:nimmt ab`,
  dependsOn: $localize`:@@template.dependsOn:Vorarbeiten`,
  responsible: responsibilityWords.RESPONSIBLE,
  consulted: responsibilityWords.CONSULTED,
  informed: responsibilityWords.INFORMED,
  actors: $localize`:@@template.actors:Beteiligte`,
  blocks: $localize`:@@cycle.blocks:Bausteine`,
  tasks: $localize`:@@block.tasks:Inhalte`,
  children: $localize`:@@template.children:Teile`,
} as const;

const titleOfTemplate = $localize`:@@template.title:Titel der Vorlage`;

export type FieldName = keyof typeof fieldWords;

/** What a field is called where it stands; the template itself, without an id, has a title of its own. */
export const labelOf = ({ nodeId, field }: { readonly nodeId: string; readonly field: FieldName }): string => (!nodeId && field === 'title' ? titleOfTemplate : fieldWords[field]);

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fieldWords, name);

/** The codes with their words, in the order in which they are offered. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): readonly { readonly value: Code; readonly word: string }[] =>
  (Object.entries(words) as [Code, string][]).map(([value, word]) => ({ value, word }));
