import type { OwnStatement, PaperReport, ReportContent } from '../data/paper-report.store';

/** One Baustein with one content; `changes` says what is different. */
export const reportContent = (changes: Partial<ReportContent> = {}): ReportContent => ({
  __typename: 'ReportContent',
  asOf: '2026-11-21',
  blocks: [{ __typename: 'ReportBlock', bodyName: null, further: [], id: 'b2', key: 'B2', title: 'Strukturen entwickeln', rows: [{ __typename: 'ReportRow', due: null, id: 't1', isOptional: false, key: 'B2.1', note: 'Stelle ist besetzt', parentKey: null, stand: 'DONE', title: 'Sozialplanungsfachkraft' }] }],
  changes: null,
  goals: [],
  statements: [],
  ...changes,
}) as ReportContent;

export const ownStatement = (changes: Partial<OwnStatement> = {}): OwnStatement => ({ __typename: 'OwnStatement', organization: { __typename: 'Named', id: 'o1', name: 'AG Wohlfahrt' }, releasedOn: null, state: 'DRAFT', text: '', version: 0, ...changes }) as OwnStatement;

/** What would be frozen now; `changes` says what is different. */
export const draft = (changes: Partial<NonNullable<PaperReport['draft']>> = {}): PaperReport['draft'] => ({ __typename: 'ReportDraft', content: reportContent(), fingerprint: 'f1', leftOut: 0, problems: [], widened: [], ...changes }) as PaperReport['draft'];

/** A paper whose report may be frozen; `changes` says what is different. */
export const paperReport = (changes: Partial<PaperReport> = {}): PaperReport => ({
  __typename: 'PaperReport',
  draft: draft(),
  frozen: [],
  ownStatements: [],
  paper: { __typename: 'Paper', id: '1', reference: '17/801', state: 'DRAFT', title: 'Aufbau der Sozialplanung', visibility: 'TENANT' },
  readableIds: [],
  statements: [],
  ...changes,
}) as PaperReport;

export const frozen = (versionNo: number): PaperReport['frozen'][number] => ({ __typename: 'FrozenReport', content: reportContent(), frozenAt: '2026-11-21T10:00:00Z', frozenBy: 'Jana Terhorst', versionNo }) as PaperReport['frozen'][number];
