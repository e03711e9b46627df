import type { ReportContent, ReportRow } from '../domain/report-content.js';

/** A content that is done; `changes` says what is different. */
export const reportRow = (changes: Partial<ReportRow> = {}): ReportRow => ({
  id: 'b2-1', version: 1, key: 'B2.1', title: 'Stelle besetzen', parentKey: null, isOptional: false, stand: 'DONE', note: 'besetzt', due: null, completedOn: '2024-08-15', completedPrecision: 'BEFORE', ...changes,
});

/** One Baustein with two contents; `changes` says what is different. */
export const reportContent = (changes: Partial<ReportContent> = {}): ReportContent => ({
  asOf: '2024-08-15',
  paper: {
    id: 'p', version: 1, reference: '17/801', title: 'Aufbau der Sozialplanung', paperDate: '2024-08-15', isPublic: true, statement: 'Erster Absatz.\n\nZweiter Absatz.', legalBasis: '§ 1 SGB I', financeKind: 'NONE', financeAmountCents: null,
    financeNote: '', climate: 'NONE', bodyName: 'Voerde', leadOrganizationName: 'Stelle Sozialplanung', wording: 'Der Aufbau wird beschlossen.',
    consultations: [{ organizationName: 'Stadtrat', plannedOn: '2024-10-08', role: 'NOTICE', isAuthoritative: true }],
  },
  cycle: { id: 'c', version: 1, number: 1, bodyName: 'Voerde', template: 'Bausteine', source: '' },
  blocks: [{ id: 'b2', version: 1, key: 'B2', title: 'Strukturen entwickeln', bodyName: null, rows: [reportRow(), reportRow({ id: 'b2-2', key: 'B2.2', title: 'Planungsgruppe', stand: 'PLANNED', note: '', completedOn: null, completedPrecision: null, due: { date: '2024-11-01', precision: 'MONTH' } })], further: [] }],
  goals: [],
  changes: null,
  statements: [],
  sources: [],
  ...changes,
});
