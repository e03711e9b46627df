import type { ActionPlanChoicesQuery } from '../../gql/action-plans/graphql';
import { actionPlan } from '../testing/plans';
import { partChoices } from './part-choices';

type Finding = ActionPlanChoicesQuery['findings'][number];
type Measure = ActionPlanChoicesQuery['measures'][number];

const finding = (id: string, socialSpace: string, cycleId = 'c1'): Finding => ({ id, title: id, socialSpace, cycle: { id: cycleId } });
const measure = (id: string, state: Measure['state']): Measure => ({ id, title: id, number: 1, state, socialSpaces: [], cycle: { id: 'c1' } });
const nothing: ActionPlanChoicesQuery = { findings: [], goals: [], measures: [] };

it('offers what is of the own social space first, and nothing of another cycle', () => {
  const findings = [finding('weit', 'Spellen'), finding('nah', ' friedrichsfeld'), finding('fremd', 'Friedrichsfeld', 'c2')];
  expect(partChoices(actionPlan('p', { view: null }), { ...nothing, findings }).findings.map(({ value }) => value)).toEqual(['nah', 'weit']);
});

it('offers nothing that is over, but keeps what it holds already', () => {
  const measures = [measure('m9', 'IDEA'), measure('weg', 'REJECTED')];
  expect(partChoices(actionPlan('p'), { ...nothing, measures }).measures.map(({ value }) => value)).toEqual(['m1', 'm9']);
});
