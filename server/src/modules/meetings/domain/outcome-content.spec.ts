import { problemOfOutcome } from './outcome-content.js';

const CONTENT = { wording: 'Der Saal wird genutzt.', votesFor: null, votesAgainst: null, abstained: null, recommendedToId: null };
const VOTES = { votesFor: 13, votesAgainst: 0, abstained: 1 };

describe('an outcome', () => {
  it('of a meeting is a decision with votes and a recommendation, an Auftrag, an information or a postponement', () => {
    expect(problemOfOutcome('DECISION', { ...CONTENT, ...VOTES, recommendedToId: 'above' }, false)).toBeUndefined();
    expect(problemOfOutcome('ASSIGNMENT', CONTENT, true)).toBeUndefined();
    for (const kind of ['DECISION', 'INFORMATION', 'ADJOURNED'] as const) expect(problemOfOutcome(kind, CONTENT, false)).toBeUndefined();
  });

  it.each([
    ['an information with votes', 'INFORMATION', VOTES, false, 'votesFor'],
    ['a postponement that is recommended', 'ADJOURNED', { recommendedToId: 'above' }, false, 'recommendedToId'],
    ['a decision without those who abstained', 'DECISION', { ...VOTES, abstained: null }, false, 'abstained'],
    ['an Auftrag to nobody', 'ASSIGNMENT', {}, false, 'assignment'],
    ['a decision that is given to somebody', 'DECISION', {}, true, 'assignment'],
    ['an Auftrag with a title of 201 characters', 'ASSIGNMENT', { wording: 'x'.repeat(201) }, true, 'wording'],
  ] as const)('is not %s', (_what, kind, content, hasAssignment, field) => {
    expect(problemOfOutcome(kind, { ...CONTENT, ...content }, hasAssignment)).toMatchObject({ field });
  });
});
