import { type PlanWords, problemsOfAdopting, problemsOfFixing } from './evaluation-rules.js';

const plan = (parts: Partial<PlanWords> = {}): PlanWords => ({
  versionNo: 1, purpose: 'Entscheiden, ob es weitergeht.', questions: 'Kommen mehr Menschen?', method: 'Zählen und fragen.', methodId: null, comparison: 'Vorher und nachher.', criteria: 'Zehn mehr je Abend.',
  involvement: 'Besucherinnen fragen mit.', noInvolvementReason: '', dueDate: '2027-06-01', evaluatorOrganizationId: 'o1', evaluatorSeatId: null, changeReason: '', ...parts,
});

it('names everything that a method lacks before it is fixed', () => {
  const empty = { purpose: '', questions: '', method: '', comparison: '', criteria: '', involvement: '', dueDate: null, evaluatorOrganizationId: null };
  expect(problemsOfFixing(plan(empty))).toEqual(['PURPOSE_MISSING', 'QUESTIONS_MISSING', 'METHOD_MISSING', 'INVOLVEMENT_MISSING', 'COMPARISON_MISSING', 'CRITERIA_MISSING', 'DUE_MISSING', 'EVALUATOR_MISSING']);
});

it('takes a reason instead of the target group, and a seat instead of an organisation', () => {
  expect(problemsOfFixing(plan({ involvement: '', noInvolvementReason: 'Es sind kleine Kinder.', evaluatorOrganizationId: null, evaluatorSeatId: 's1' }))).toEqual([]);
});

it('takes a method of the Methodenkoffer instead of words', () => {
  expect(problemsOfFixing(plan({ method: '', methodId: 'k1' }))).toEqual([]);
});

it('asks for a reason from the second version on', () => {
  expect(problemsOfFixing(plan({ versionNo: 2 }))).toEqual(['REASON_MISSING']);
  expect(problemsOfFixing(plan({ versionNo: 2, changeReason: 'Zu wenige Antworten.' }))).toEqual([]);
});

it('has nothing to fix without a draft', () => {
  expect(problemsOfFixing(undefined)).toEqual(['NOTHING_TO_FIX']);
});

it('hands on what was learned when each lesson is decided, or when a sentence says that there is none', () => {
  expect(problemsOfAdopting({ all: 2, open: 1 }, 'Nichts.')).toEqual(['LESSON_OPEN']);
  expect(problemsOfAdopting({ all: 2, open: 0 }, '')).toEqual([]);
  expect(problemsOfAdopting({ all: 0, open: 0 }, '')).toEqual(['NOTHING_LEARNED_MISSING']);
  expect(problemsOfAdopting({ all: 0, open: 0 }, 'Alles kam wie geplant.')).toEqual([]);
});
