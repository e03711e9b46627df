import type { NameLink } from './sentence';

/** A block or a task by its key and title. */
export interface Reference {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

/** "3" of the key "B3", which the word Baustein stands before anyway. */
export const blockNumber = (key: string): string => key.replace(/^[A-Za-z]+(?=\d)/, '');

/** "Baustein 3". */
export const blockLabel = (key: string): string => $localize`:@@word.block:Baustein ${blockNumber(key)}:number:`;

/** "Baustein 3 Gesamtstädtische Analysen". */
export const blockName = ({ key, title }: Omit<Reference, 'id'>): string => `${blockLabel(key)} ${title}`;

/** The same from the name that the server gives it, "B3 Gesamtstädtische Analysen". */
export function blockNamed(name: string): string {
  const [key = ''] = name.split(' ');
  return `${blockLabel(key)}${name.slice(key.length)}`;
}

/** "B3.2 Vereinbarung der Daten". */
export const taskName = ({ key, title }: Omit<Reference, 'id'>): string => `${key} ${title}`;

/** "Voerde, Zyklus 1": under the name of its body. */
export const cycleNamed = ({ name, number }: { readonly name: string; readonly number: number }): string => $localize`:@@analysis.cycle:${name}:body:, Zyklus ${number}:number:`;

export const blockAddress = (id: string): string => `/kreislauf/baustein/${id}`;
/** The end of a cycle, where its lessons stand. */
export const closingAddress = (cycleId: string): string => `/kreislauf/${cycleId}/abschluss`;
export const taskAddress = (id: string): string => `/kreislauf/inhalt/${id}`;
export const actionItemAddress = (id: string): string => `/auftraege/${id}`;
export const organizationAddress = (id: string): string => `/organisationen/${id}`;
export const paperAddress = (id: string): string => `/beschluesse/vorlagen/${id}`;
export const sectorPlanAddress = (id: string): string => `/fachplanungen/${id}`;

export const findingAddress = (id: string): string => `/analysen/befunde/${id}`;
export const recommendationAddress = (id: string): string => `/analysen/empfehlungen/${id}`;
export const contributionAddress = (id: string): string => `/beitraege/${id}`;
export const statusReportAddress = (id: string): string => `/leitung/berichte/${id}`;
export const goalAddress = (id: string): string => `/ziele/${id}`;
export const measureAddress = (id: string): string => `/massnahmen/${id}`;
export const methodAddress = (id: string): string => `/methoden/${id}`;

export const evaluationAddress = (id: string): string => `/massnahmen/evaluationen/${id}`;
export const actionPlanAddress = (id: string): string => `/handlungskonzepte/${id}`;
export const goalReviewAddress = (id: string): string => `/ziele/pruefung/${id}`;
const fruitAddresses = { TASK: taskAddress, ACTION_ITEM: actionItemAddress, GOAL: goalAddress } as const;
/** What came of a recommendation. */
export const fruitAddress = ({ kind, id }: { readonly kind: keyof typeof fruitAddresses; readonly id: string }): string => fruitAddresses[kind](id);

export const taskLink = (task: Reference): NameLink => ({ text: taskName(task), address: taskAddress(task.id) });
export const blockLink = (block: Reference): NameLink => ({ text: blockName(block), address: blockAddress(block.id) });

/** "B3.1, B3.2 und B3.4". */
export const listed = (names: readonly string[], locale: string): string => new Intl.ListFormat(locale).format(names);
