import type { ActionPlanChoicesQuery } from '../../gql/action-plans/graphql';
import type { ActionPlan } from '../data/action-plan.store';

export interface PartChoice {
  readonly value: string;
  readonly label: string;
}

export interface PartChoices {
  readonly findings: readonly PartChoice[];
  readonly goals: readonly PartChoice[];
  readonly measures: readonly PartChoice[];
}

const over: readonly string[] = ['REJECTED', 'WITHDRAWN', 'SUPERSEDED', 'TERMINATED'];
const sameSpace = (name: string, space: string): boolean => name.trim().toLocaleLowerCase('de') === space.trim().toLocaleLowerCase('de');

/** Those of the own social space first, the others in their order. */
const nearFirst = <Row>(rows: readonly Row[], isNear: (row: Row) => boolean): Row[] => [...rows.filter(isNear), ...rows.filter((row) => !isNear(row))];

/** What a Handlungskonzept may hold: what is of its cycle and not over, and what it holds already. */
export function partChoices({ cycle, socialSpace, view }: Pick<ActionPlan, 'cycle' | 'socialSpace' | 'view'>, { findings, goals, measures }: ActionPlanChoicesQuery): PartChoices {
  const held = (view?.parts ?? []).map(({ id, kind, name }) => ({ kind, value: id, label: name }));
  const withHeld = (kind: string, choices: readonly PartChoice[]): PartChoice[] => [...new Map([...held.filter((part) => part.kind === kind), ...choices].map(({ value, label }) => [value, { value, label }])).values()];
  const here = <Row extends { readonly cycle: { readonly id: string } }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.cycle.id === cycle.id);
  return {
    findings: withHeld('FINDING', nearFirst(here(findings), (finding) => sameSpace(finding.socialSpace, socialSpace)).map(({ id, title, socialSpace: space }) => ({ value: id, label: space ? `${title} (${space})` : title }))),
    goals: withHeld('GOAL', here(goals).filter(({ state }) => !over.includes(state)).map(({ id, number, title }) => ({ value: id, label: `Z${number} ${title}` }))),
    measures: withHeld('MEASURE', nearFirst(here(measures).filter(({ state }) => !over.includes(state)), ({ socialSpaces }) => socialSpaces.some((space) => sameSpace(space, socialSpace))).map(({ id, number, title }) => ({ value: id, label: `M${number} ${title}` }))),
  };
}
