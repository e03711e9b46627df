import { planContent, planFinding, planGoal, planMeasure } from '../testing/plan-content.js';
import { planChecks } from './plan-checks.js';
import { costsOf, type PlanContent } from './plan-content.js';

const TODAY = '2026-11-01';
const codes = (changes: Partial<PlanContent>) => planChecks(planContent(changes), TODAY).map(({ code }) => code);

it('finds nothing missing where everything is said', () => {
  expect(codes({})).toEqual([]);
});

it('names what is missing in the whole', () => {
  expect(codes({ startsOn: null, occasion: '', introduction: '', findings: [], goals: [], measures: [] })).toEqual(['NO_PERIOD', 'NO_OCCASION', 'NO_INTRODUCTION', 'NO_FINDING', 'NO_CHECKABLE_GOAL', 'NO_MEASURE']);
});

it('asks for what the programme asks for, and says when it is too late for it', () => {
  const programme = { id: 'p', name: 'Starke Quartiere', funder: '', deadline: '2026-10-31', requiredEvidence: 'Beschluss des Rates', ownSharePercent: 10 };
  expect(codes({ occasion: '', programme })).toEqual(['EVIDENCE_NOT_NAMED', 'DEADLINE_PASSED']);
  expect(codes({ occasion: '', programme: { ...programme, deadline: TODAY }, evidence: 'Beschluss vom 1. Oktober' })).toEqual([]);
});

it('says of each thing what is missing, by its name', () => {
  const content = planContent({ findings: [planFinding({ evidence: [] })], goals: [planGoal({ criterion: '', targetValue: null })], measures: [planMeasure({ resources: [] })] });
  expect(planChecks(content, TODAY)).toEqual([
    { code: 'FINDING_WITHOUT_EVIDENCE', about: { kind: 'FINDING', id: 'f', name: 'Wenige Angebote am Abend' } },
    { code: 'GOAL_WITHOUT_CRITERION', about: { kind: 'GOAL', id: 'g', name: 'Z4 Zwei Treffs am Abend' } },
    { code: 'GOAL_WITHOUT_TARGET', about: { kind: 'GOAL', id: 'g', name: 'Z4 Zwei Treffs am Abend' } },
    { code: 'MEASURE_WITHOUT_COSTS', about: { kind: 'MEASURE', id: 'm', name: 'M3 Treff am Abend' } },
  ]);
});

it('finds a goal that nothing is done for, and a measure that serves none of the goals', () => {
  expect(codes({ measures: [planMeasure({ goalNumber: null })] })).toEqual(['GOAL_WITHOUT_MEASURE', 'MEASURE_WITHOUT_GOAL']);
});

it('measures no strategic goal, but asks for one that can be checked', () => {
  expect(codes({ goals: [planGoal({ level: 'STRATEGIC', criterion: '', indicator: '', baselineValue: null, targetValue: null, due: null })] })).toEqual(['NO_CHECKABLE_GOAL']);
});

it('counts own money and own shares together, and nothing of what was rejected', () => {
  const application = { programme: 'Starke Quartiere', state: 'SUBMITTED' as const, amountCents: 800_000, ownShareCents: 100_000, endsOn: null };
  expect(costsOf(planMeasure({ applications: [application, { ...application, state: 'APPROVED', amountCents: 5 }, { ...application, state: 'REJECTED' }] }))).toEqual({ own: 600_050, applied: 800_000, approved: 5 });
  expect(costsOf(planMeasure({ resources: [], applications: [{ ...application, state: 'REJECTED' }] }))).toBeNull();
});
