import { block, reference, task } from '../block/testing/blocks';
import { mayCollect } from './may-collect';

it('lets collect what has tasks already, or no work of its own', () => {
  const tasks = [
    task('B3.1'),
    task('B3.2', { hasChildren: true, stand: 'IN_PROGRESS' }),
    task('B3.2a', { parentId: 'B3.2' }),
    task('B3.4', { stand: 'IN_PROGRESS' }),
    task('B3.5', { stand: 'DONE' }),
    task('B3.6', { predecessors: [reference('B3.7')] }),
    task('B3.7'),
  ];
  expect(mayCollect(block(tasks)).map(({ key }) => key)).toEqual(['B3.1', 'B3.2']);
});
