import { BLOCK_MOVES, type BlockAtGate, type BlockVerb, type GateRequest, problemsAtGate, problemsOfReservation } from './block-lifecycle.js';

const TODAY = '2024-12-31';
const done = { id: 'done', stand: 'DONE' as const, isOptional: false };
const block = (parts: Partial<BlockAtGate> = {}): BlockAtGate => ({
  acceptance: 'OPEN', cycleState: 'REGULAR', hasAccountable: true, receivingOrganizationId: 'board', submittedBy: null, needsReview: false, openBlockIds: [], reservedUntil: null, contents: [done], ...parts,
});
const problems = (verb: BlockVerb, given: Partial<BlockAtGate>, asked: Partial<GateRequest> = {}) =>
  problemsAtGate(block(given), { verb, personId: 'me', sentence: 'weil', today: TODAY, ...asked }).map(({ code, subjectId }) => [code, subjectId].filter(Boolean).join(' '));

describe('submitting a block', () => {
  it('is possible when no Prüfpunkt is open, and is told each one otherwise', () => {
    expect(problems('SUBMIT', {})).toEqual([]);
    expect(problems('SUBMIT', { hasAccountable: false, openBlockIds: ['B1'], contents: [{ ...done, stand: 'PLANNED' }] })).toEqual(['ACCOUNTABLE_MISSING', 'PREDECESSOR_NOT_ACCEPTED B1', 'CONTENT_OPEN done']);
  });
});

describe('deciding about a block', () => {
  it('is not for whoever submitted it', () => {
    for (const verb of ['ACCEPT', 'RETURN'] as const) {
      expect(problems(verb, { acceptance: 'SUBMITTED', submittedBy: 'me' })).toEqual(['OWN_SUBMISSION']);
      expect(problems(verb, { acceptance: 'SUBMITTED', submittedBy: 'somebody' })).toEqual([]);
    }
  });

  it('is forestalled by taking it back, also by whoever submitted it', () => {
    expect(problems('WITHDRAW', { acceptance: 'SUBMITTED', submittedBy: 'me' })).toEqual([]);
    expect(problems('WITHDRAW', { acceptance: 'ACCEPTED' })).toEqual(['WRONG_ACCEPTANCE']);
  });

  it('needs a sentence to take it back, to return it and to open it again', () => {
    expect(problems('WITHDRAW', { acceptance: 'SUBMITTED' }, { sentence: '' })).toEqual(['REASON_MISSING']);
    expect(problems('RETURN', { acceptance: 'SUBMITTED' }, { sentence: '' })).toEqual(['REASON_MISSING']);
    expect(problems('REOPEN', { acceptance: 'ACCEPTED' }, { sentence: '' })).toEqual(['REASON_MISSING']);
  });

  it('confirms an accepted block only while it is to be looked at again', () => {
    expect(problems('CONFIRM', { acceptance: 'ACCEPTED' })).toEqual(['NOT_IN_REVIEW']);
    expect(problems('CONFIRM', { acceptance: 'ACCEPTED', needsReview: true })).toEqual([]);
  });

  it('knows no way but those of the table, and none in a cycle that rests', () => {
    for (const verb of Object.keys(BLOCK_MOVES) as BlockVerb[]) {
      for (const acceptance of ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const) {
        const isKnown = BLOCK_MOVES[verb].from.includes(acceptance);
        expect([verb, acceptance, problems(verb, { acceptance, needsReview: true })]).toEqual([verb, acceptance, isKnown ? [] : ['WRONG_ACCEPTANCE']]);
      }
      expect(problems(verb, { cycleState: 'SUSPENDED' })).toEqual(['CYCLE_NOT_RUNNING']);
    }
  });
});

describe('a Vorbehalt', () => {
  const codes = (given: Partial<BlockAtGate>, expiresOn = '2025-03-31') => problemsOfReservation(block({ openBlockIds: ['B1'], ...given }), expiresOn, TODAY).map(({ code }) => code);

  it('bridges blocks that are not accepted yet, until a day to come', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ openBlockIds: [] })).toEqual(['NOTHING_TO_RESERVE']);
    expect(codes({}, TODAY)).toEqual(['EXPIRES_TOO_EARLY']);
  });

  it('is the only one, and for a block that is worked on', () => {
    expect(codes({ reservedUntil: '2025-01-31' })).toEqual(['RESERVATION_OPEN']);
    expect(codes({ acceptance: 'SUBMITTED' })).toEqual(['WRONG_ACCEPTANCE']);
    expect(codes({ cycleState: 'SUSPENDED' })).toEqual(['CYCLE_NOT_RUNNING']);
  });
});
