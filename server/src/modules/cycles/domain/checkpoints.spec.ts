import type { Stand } from './task-lifecycle.js';
import { type BlockInCheck, openCheckpoints } from './checkpoints.js';

const TODAY = '2024-12-31';
const content = (id: string, stand: Stand, isOptional = false) => ({ id, stand, isOptional });
const done = content('done', 'DONE');
const open = (parts: Partial<BlockInCheck>) =>
  openCheckpoints({ acceptance: 'OPEN', hasAccountable: true, receivingOrganizationId: 'board', openBlockIds: [], reservedUntil: null, contents: [done], ...parts }, TODAY).map(({ code, subjectId }) =>
    [code, subjectId].filter(Boolean).join(' '),
  );

describe('the open Prüfpunkte of a block', () => {
  it('are each content that has to be there and is neither done nor put off with a reason', () => {
    expect(open({ contents: [done, content('planned', 'PLANNED'), content('unclear', 'UNDEFINED'), content('later', 'DEFERRED'), content('gone', 'DROPPED')] })).toEqual(['CONTENT_OPEN planned', 'CONTENT_OPEN unclear']);
  });

  it('are voluntary contents only once they were begun', () => {
    expect(open({ contents: [done, content('free', 'PLANNED', true), content('begun', 'IN_PROGRESS', true)] })).toEqual(['CONTENT_OPEN begun']);
  });

  it('are one when nothing is open and nothing was done', () => {
    expect(open({ contents: [] })).toEqual(['NOTHING_DONE']);
    expect(open({ contents: [content('later', 'DEFERRED')] })).toEqual(['NOTHING_DONE']);
  });

  it('are that nobody answers for it and nobody receives it', () => {
    expect(open({ hasAccountable: false, receivingOrganizationId: null })).toEqual(['ACCOUNTABLE_MISSING', 'RECEIVER_MISSING']);
  });

  it('are the blocks before it, until a Vorbehalt bridges them, and then its end', () => {
    expect(open({ openBlockIds: ['B1'] })).toEqual(['PREDECESSOR_NOT_ACCEPTED B1']);
    expect(open({ openBlockIds: ['B1'], reservedUntil: TODAY })).toEqual([]);
    expect(open({ openBlockIds: ['B1'], reservedUntil: '2024-12-30' })).toEqual(['RESERVATION_EXPIRED']);
  });

  it('are those of a returned block as of an open one, and none of one that waits for its acceptance or has it', () => {
    const unfinished = { hasAccountable: false, contents: [content('planned', 'PLANNED')] };
    expect(open({ ...unfinished, acceptance: 'RETURNED' })).toEqual(['ACCOUNTABLE_MISSING', 'CONTENT_OPEN planned']);
    expect(open({ ...unfinished, acceptance: 'SUBMITTED' })).toEqual([]);
    expect(open({ ...unfinished, acceptance: 'ACCEPTED' })).toEqual([]);
  });
});
