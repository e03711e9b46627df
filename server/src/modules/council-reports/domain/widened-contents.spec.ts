import type { Visibility } from '../../../kernel/visibility.js';
import type { BoardBlock } from '../../cycles/index.js';
import type { GoalRow } from '../../goals/index.js';
import { reportContent, reportRow } from '../testing/report-content.js';
import { widenedBy } from './widened-contents.js';

const [shownBlock] = reportContent().blocks;
const content = { blocks: [{ ...shownBlock, id: 'b', key: 'B3', title: 'Analysen', rows: [reportRow({ id: 't1' })], further: [reportRow({ id: 't2' })] }], goals: [{ id: 'g', version: 1, number: 4, level: 'OPERATIONAL' as const, title: 'Treffs', state: 'PROPOSED' as const, due: null, bodyName: 'Voerde' }] };
const block = (visibility: Visibility, ...tasks: Visibility[]) => [{ id: 'b', visibility, tasks: tasks.map((each, place) => ({ id: `t${place + 1}`, visibility: each })) }] as unknown as BoardBlock[];
const goal = (visibility: Visibility) => [{ id: 'g', visibility }] as unknown as GoalRow[];

describe('what a paper shows to more people than before', () => {
  it('is each Baustein that fewer people read, with its contents', () => {
    expect(widenedBy('PUBLIC', content, block('PARTICIPANTS', 'PUBLIC', 'PUBLIC'), goal('PUBLIC'))).toEqual([{ kind: 'BLOCK', id: 'b', name: 'B3 Analysen', contents: 2, visibility: 'PARTICIPANTS' }]);
  });

  it('is a content that fewer people read than its Baustein', () => {
    expect(widenedBy('PUBLIC', content, block('PUBLIC', 'TENANT', 'PUBLIC'), goal('PUBLIC'))).toEqual([{ kind: 'BLOCK', id: 'b', name: 'B3 Analysen', contents: 1, visibility: 'TENANT' }]);
  });

  it('is a goal that fewer people read', () => {
    expect(widenedBy('TENANT', content, block('TENANT', 'TENANT', 'TENANT'), goal('PARTICIPANTS'))).toEqual([{ kind: 'GOAL', id: 'g', name: 'Z4 Treffs', contents: 0, visibility: 'PARTICIPANTS' }]);
  });

  it('is nothing where the paper reaches no further than what it holds', () => {
    for (const paper of ['INTERNAL', 'PARTICIPANTS'] as const) expect(widenedBy(paper, content, block('PARTICIPANTS', 'TENANT', 'PUBLIC'), goal('PARTICIPANTS'))).toEqual([]);
  });
});
