import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionPlanOf } from './action-plan';

const entry = (id: number, changes: object = {}) => ({ id, title: `Eintrag ${id}`, planned_start: null, planned_completion: null, responsible_organ: '', execution_status: 0, numchild: 0, children: [], ...changes });
const file = (...tasks: object[]): string => JSON.stringify({ execution_status_labels: { 2: 'in Arbeit' }, tasks });
const places = (text: string): string[] => actionPlanOf(text).problems.map(({ place }) => place);

it('makes measures of what lies below a field of action, and steps of what lies below a measure', () => {
  const plan = actionPlanOf(
    file(entry(1, { title: 'Wärme', children: [entry(2, { title: 'Wärmeplanung', planned_start: '2022-11-30', execution_status: 2, responsible_organ: 'Stadtwerke', children: [entry(3, { planned_completion: '2026-06-30', execution_status: 4 })] })] }), entry(4)),
  );
  expect(plan.problems).toEqual([]);
  expect(plan.measures).toEqual([
    { key: 'localzero-2', title: 'Wärmeplanung', text: 'Verantwortlich laut Plan: Stadtwerke\nStand laut Plan: in Arbeit', fieldOfAction: 'Wärme', starts: '2022-11-30', ends: null, isProposed: true, steps: [{ title: 'Eintrag 3', due: '2026-06-30', isDone: true }] },
    { key: 'localzero-4', title: 'Eintrag 4', text: '', fieldOfAction: '', starts: null, ends: null, isProposed: false, steps: [] },
  ]);
});

it('reads a real plan, and says what of it has no place here', () => {
  const plan = actionPlanOf(readFileSync(join(__dirname, '../../../../../data/examples/localzero-mainz-plan.json'), 'utf8'));
  expect(plan.problems).toEqual([]);
  expect(plan.measures).toHaveLength(19);
  expect(plan.measures.flatMap(({ steps }) => steps)).toHaveLength(33);
  expect(plan.ignored.map(({ field }) => field)).toEqual(['actual_completion', 'actual_start', 'execution_completion']);
});

it.each([
  ['tasks[0].title', file(entry(1, { title: ' ' }))],
  ['tasks[0].planned_start', file(entry(1, { planned_start: '30.11.2022' }))],
  ['tasks[0].planned_completion', file(entry(1, { planned_start: '2024-01-01', planned_completion: '2023-01-01' }))],
  ['tasks[0].children[0].id', file(entry(1, { children: [entry(1)] }))],
  ['tasks[0].execution_status', file(entry(1, { execution_status: 'fertig' }))],
  ['tasks[1]', file(entry(1), [])],
  ['tasks', file()],
  ['', 'kein JSON'],
  ['', '[]'],
])('names the place where something is wrong: %s', (place, text) => {
  expect(places(text)).toEqual([place]);
  expect(actionPlanOf(text).measures).toEqual([]);
});
