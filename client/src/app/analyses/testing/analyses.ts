import type { Finding } from '../data/findings.store';
import type { Recommendation } from '../data/recommendations.store';

const cycle = { __typename: 'AnalysedCycle' as const, id: 'c1', name: 'Voerde', number: 1 };
const block = { __typename: 'AnalysedBlock' as const, id: 'b3', key: 'B3', title: 'Analysen' };

/** A Schwäche of Baustein 3 without evidence, kept by whoever looks at it; `changes` says what is different. */
export const finding = (id: string, changes: Partial<Finding> = {}): Finding =>
  ({
    __typename: 'Finding',
    actions: ['finding.edit'],
    block,
    cycle,
    evidence: [],
    fieldOfAction: '',
    id,
    kind: 'WEAKNESS',
    number: 1,
    recommendations: [],
    removedReason: null,
    socialSpace: '',
    targetGroup: '',
    text: '',
    title: 'Wenig am Abend',
    version: 1,
    visibility: 'PARTICIPANTS',
    ...changes,
  }) as Finding;

/** What people said, with their consent. */
export const statement = (id: string, changes: Partial<Finding['evidence'][number]> = {}): Finding['evidence'][number] =>
  ({ __typename: 'Evidence', consent: 'CONSENT', dataDate: null, figure: '', id, kind: 'QUALITATIVE', source: 'Gespräche', statement: 'Viele kommen nicht hin.', ...changes }) as Finding['evidence'][number];

/** An issued one to the welfare organisations; `changes` says what is different. */
export const recommendation = (id: string, changes: Partial<Recommendation> = {}): Recommendation =>
  ({
    __typename: 'Recommendation',
    actions: [],
    addressee: { __typename: 'Accountable', organization: { __typename: 'Named', id: 'welfare', name: 'AG Wohlfahrt' }, seat: null },
    addresseeOrganization: { __typename: 'Named', id: 'welfare', name: 'AG Wohlfahrt' },
    answerDue: '2099-01-20',
    block,
    cycle,
    findings: [],
    fruits: [],
    id,
    issuedAt: '2098-11-21T10:00:00Z',
    lapseReason: null,
    number: 3,
    responses: [],
    state: 'ISSUED',
    text: '',
    title: 'Am Abend öffnen',
    version: 1,
    visibility: 'PARTICIPANTS',
    ...changes,
  }) as Recommendation;
