import { openCheckpoints } from './checkpoints.js';

const block = (parts: Partial<Parameters<typeof openCheckpoints>[0]> = {}) => ({ id: 'b', acceptance: 'OPEN' as const, hasAccountable: true, contents: [], predecessors: [], reservation: null, ...parts });
const codes = (parts: Partial<Parameters<typeof openCheckpoints>[0]>) => openCheckpoints(block(parts), '2024-12-31').map(({ code, subjectId }) => `${code} ${subjectId}`);

describe('the open Prüfpunkte of a block', () => {
  it('are each required content that is not done', () => {
    expect(
      codes({
        contents: [
          { id: 'done', stand: 'DONE', isOptional: false },
          { id: 'planned', stand: 'PLANNED', isOptional: false },
          { id: 'deferred', stand: 'DEFERRED', isOptional: false },
          { id: 'dropped', stand: 'DROPPED', isOptional: false },
          { id: 'optional', stand: 'PLANNED', isOptional: true },
        ],
      }),
    ).toEqual(['CONTENT_OPEN planned', 'CONTENT_OPEN deferred']);
  });

  it('are a missing accountable and predecessors that are not accepted', () => {
    expect(codes({ hasAccountable: false, predecessors: [{ id: 'p1', acceptance: 'SUBMITTED' }, { id: 'p2', acceptance: 'ACCEPTED' }] })).toEqual(['ACCOUNTABLE_MISSING b', 'PREDECESSOR_NOT_ACCEPTED p1']);
  });

  it('are bridged by a Vorbehalt until that expires', () => {
    const predecessors = [{ id: 'p1', acceptance: 'OPEN' as const }];
    expect(codes({ predecessors, reservation: { id: 'r', expiresOn: '2024-12-31' } })).toEqual([]);
    expect(codes({ predecessors, reservation: { id: 'r', expiresOn: '2024-12-30' } })).toEqual(['RESERVATION_EXPIRED r']);
  });

  it('are none once the block is accepted', () => {
    expect(codes({ acceptance: 'ACCEPTED', hasAccountable: false })).toEqual([]);
  });
});
