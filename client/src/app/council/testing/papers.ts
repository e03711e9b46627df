import type { Consultation, Paper, Resolution } from '../data/papers.store';

const named = (id: string, name: string) => ({ __typename: 'Named' as const, id, name });

/** The council, asked to decide at the end; `changes` says what is different. */
export const consultation = (id: string, changes: Partial<Consultation> = {}): Consultation =>
  ({
    __typename: 'Consultation',
    amendedWording: null,
    correctResults: [],
    corrections: [],
    id,
    isAuthoritative: true,
    organization: named('council', 'Stadtrat'),
    plannedOn: null,
    position: 1,
    possibleResults: ['APPROVED', 'REJECTED'],
    resultNote: '',
    resultOn: null,
    role: 'DECISION',
    state: 'PLANNED',
    ...changes,
  }) as Consultation;

/** Adopted, and nobody answers for it yet; `changes` says what is different. */
export const resolution = (changes: Partial<Resolution> = {}): Resolution =>
  ({ __typename: 'Resolution', conditions: [], decidedOn: '2024-10-08', delayReason: '', due: null, id: 'r1', owner: null, result: 'ADOPTED', state: 'DECIDED', wording: 'Der Aufbau wird beschlossen.', ...changes }) as Resolution;

/** A paper that is consulted about, kept by whoever looks at it; `changes` says what is different. */
export const paper = (id: string, changes: Partial<Paper> = {}): Paper =>
  ({
    __typename: 'Paper',
    actions: ['paper.write', 'consultation.record', 'consultation.correct', 'resolution.follow', 'condition.impose'],
    body: named('voerde', 'Voerde'),
    climate: 'NONE',
    consultations: [consultation('k1')],
    cycleId: null,
    financeAmountCents: null,
    financeKind: 'NONE',
    financeNote: '',
    goals: [],
    id,
    isPublic: true,
    kind: 'PAPER',
    leadOrganization: named('lead', 'Fachbereich Soziales'),
    legalBasis: '',
    paperDate: '2024-08-15',
    reference: '17/801',
    resolution: null,
    state: 'IN_CONSULTATION',
    statement: '',
    title: 'Aufbau der Sozialplanung',
    version: 1,
    visibility: 'TENANT',
    warnings: [],
    withdrawnReason: null,
    wordings: [{ __typename: 'ProposedWording', createdAt: '2024-08-15T10:00:00Z', createdBy: null, reason: '', versionNo: 1, wording: 'Der Aufbau wird beschlossen.' }],
    ...changes,
  }) as Paper;
