import type { PlanContent, PlanFinding, PlanGoal, PlanMeasure } from '../domain/plan-content.js';

export const planFinding = (changes: Partial<PlanFinding> = {}): PlanFinding => ({
  id: 'f', number: 1, kind: 'WEAKNESS', title: 'Wenige Angebote am Abend', text: '', targetGroup: 'Jugendliche',
  evidence: [{ kind: 'QUANTITATIVE', statement: 'Angebote nach 18 Uhr', figure: '1', source: 'Anlaufstellen', dataDate: { date: '2026-01-01', precision: 'YEAR' } }],
  ...changes,
});

export const planGoal = (changes: Partial<PlanGoal> = {}): PlanGoal => ({
  id: 'g', number: 4, title: 'Zwei Treffs am Abend', text: '', level: 'OPERATIONAL', criterion: 'Zwei Treffs haben nach 18 Uhr offen.', indicator: 'Treffs', unit: 'Treffs',
  baselineValue: 0, baselineDate: null, targetValue: 2, due: { date: '2027-01-01', precision: 'YEAR' },
  ...changes,
});

export const planMeasure = (changes: Partial<PlanMeasure> = {}): PlanMeasure => ({
  id: 'm', number: 3, title: 'Treff am Abend', text: '', kind: 'PROJECT', starts: null, ends: null, targetGroups: [], goalNumber: 4, owner: 'Jugendamt', partners: [],
  steps: [{ title: 'Raum finden', due: null, isDone: false, isMilestone: true }],
  resources: [{ kind: 'MONEY', amount: 4000.5, unit: '', note: '', year: null }],
  applications: [],
  reservations: [],
  ...changes,
});

/** A Handlungskonzept to which nothing is missing. */
export const planContent = (changes: Partial<PlanContent> = {}): PlanContent => ({
  number: 1, title: 'Treffpunkte', socialSpace: 'Friedrichsfeld', bodyName: 'Voerde', startsOn: '2027-01-01', endsOn: '2028-12-31', programme: null, occasion: 'Antrag der Stadt', evidence: '',
  introduction: 'Das Quartier wächst.', findingsText: '', findings: [planFinding()], goalsText: '', goals: [planGoal()], measuresText: '', measures: [planMeasure()],
  ...changes,
});
