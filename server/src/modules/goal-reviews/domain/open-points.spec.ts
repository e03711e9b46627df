import { type JudgedCell, openPointsOf } from './open-points.js';

const cell = (parts: Partial<JudgedCell> = {}): JudgedCell => ({ goalId: 'goal', bodyId: 'town', judgement: 'CONTRIBUTES', isGapSettled: false, openConflicts: [], ...parts });
const kinds = (...cells: JudgedCell[]) => openPointsOf({ goalIds: ['goal'], bodyIds: ['town'], cells, proposals: [] }).map(({ kind }) => kind);

describe('what keeps a Zielprüfung open', () => {
  it('is whatever nobody has judged, municipality by municipality', () => {
    const points = openPointsOf({ goalIds: ['one', 'other'], bodyIds: ['town', 'village'], cells: [cell({ goalId: 'one' }), cell({ goalId: 'other', bodyId: 'village', judgement: 'NOT_JUDGED' })], proposals: [] });
    expect(points.map(({ kind, goalId, bodyId }) => [kind, goalId, bodyId])).toEqual([['NOT_JUDGED', 'one', 'village'], ['NOT_JUDGED', 'other', 'town'], ['NOT_JUDGED', 'other', 'village']]);
  });

  it('is a conflict until each of its goals is settled', () => {
    expect(kinds(cell({ judgement: 'CONFLICT', openConflicts: ['other'] }))).toEqual(['CONFLICT']);
    expect(kinds(cell({ judgement: 'CONFLICT' }))).toEqual([]);
  });

  it('is a gap until somebody says how it is dealt with', () => {
    expect(kinds(cell({ judgement: 'GAP' }))).toEqual(['GAP']);
    expect(kinds(cell({ judgement: 'GAP', isGapSettled: true }))).toEqual([]);
  });

  it('is nothing that contributes or is covered', () => {
    for (const judgement of ['CONTRIBUTES', 'COVERED'] as const) expect(kinds(cell({ judgement }))).toEqual([]);
  });

  it('is a proposal that is neither accepted nor dismissed', () => {
    const proposals = (['OPEN', 'ACCEPTED', 'DISMISSED'] as const).map((state) => ({ id: state, state }));
    expect(openPointsOf({ goalIds: [], bodyIds: [], cells: [], proposals }).map(({ proposalId }) => proposalId)).toEqual(['OPEN']);
  });

  it('puts what waits for an answer before what nobody has judged', () => {
    const points = openPointsOf({ goalIds: ['one', 'other'], bodyIds: ['town'], cells: [cell({ goalId: 'other', judgement: 'GAP' })], proposals: [{ id: 'proposal', state: 'OPEN' }] });
    expect(points.map(({ kind }) => kind)).toEqual(['GAP', 'ALIGNMENT', 'NOT_JUDGED']);
  });

  it('leaves out what was said of a goal that does not stand any more', () => {
    expect(openPointsOf({ goalIds: [], bodyIds: ['town'], cells: [cell({ judgement: 'GAP' })], proposals: [] })).toEqual([]);
  });
});
