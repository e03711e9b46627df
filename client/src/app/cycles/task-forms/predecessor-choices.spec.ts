import { block, reference, task } from '../block/testing/blocks';
import { predecessorChoices } from './predecessor-choices';

it('offers every other content with work of its own that does not come first already', () => {
  const tasks = [task('B3.1'), task('B3.2', { hasChildren: true }), task('B3.2a', { parentId: 'B3.2' }), task('B3.3', { predecessors: [reference('B3.1')] })];
  const choices = predecessorChoices(tasks[3] ?? task('B3.3'), block(tasks).cycle.blocks);
  expect(choices.map(({ name, tasks: offered }) => [name, offered.map(({ id }) => id)])).toEqual([
    ['B2 Titel B2', ['B2.3']],
    ['B3 Titel B3', ['B3.2a']],
    ['B4 Titel B4', ['B4.1']],
  ]);
});
