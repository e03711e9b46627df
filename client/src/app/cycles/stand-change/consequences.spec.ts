import type { Stand } from '../../core/vocabulary/words';
import type { Task } from '../block/block.store';
import { block, reference, task } from '../block/testing/blocks';
import { consequences } from './consequences';

const told = (tasks: readonly Task[], ...moved: (readonly [string, Stand])[]) => consequences(new Map(moved), block(tasks).cycle.blocks, 'de').filter((sentence) => !sentence.startsWith('B4'));
const waitsForBoth = task('B3.3', { shownStand: 'WAITING', predecessors: [reference('B3.1'), reference('B3.2')] });
const open = [task('B3.1'), task('B3.2'), waitsForBoth];

it('says who goes on waiting, and for what', () => {
  expect(told(open, ['B3.1', 'IN_PROGRESS'])).toEqual(['B3.3 wartet weiter auf B3.1 und B3.2.']);
  expect(told(open, ['B3.1', 'DONE'])).toEqual(['B3.3 wartet weiter auf B3.2.']);
});

it('says who need not wait any more; what is dropped keeps nobody waiting', () => {
  expect(told(open, ['B3.1', 'DONE'], ['B3.2', 'DROPPED'])).toEqual(['B3.3 muss dann auf keine Vorarbeit mehr warten.']);
});

it('says who has to wait again', () => {
  const ready = task('B3.3', { predecessors: [reference('B3.1')] });
  expect(told([task('B3.1', { shownStand: 'DONE' }), ready], ['B3.1', 'IN_PROGRESS'])).toEqual(['B3.3 wartet dann wieder auf B3.1.']);
});

it('has nothing to say of those that have begun, are moved too, or wait for others', () => {
  expect(told([task('B3.1'), task('B3.3', { shownStand: 'IN_PROGRESS', predecessors: [reference('B3.1')] })], ['B3.1', 'DONE'])).toEqual([]);
  expect(told(open, ['B3.1', 'DONE'], ['B3.2', 'DONE'], ['B3.3', 'DONE'])).toEqual([]);
  expect(told([...open, task('B3.5')], ['B3.5', 'DONE'])).toEqual([]);
});
