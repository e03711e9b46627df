import type { Task } from '../block/block.store';
import { block, movable, move, reference } from '../block/testing/blocks';
import { inOrderOfWork, plannedMoves } from './planned-moves';
import { surroundingsOf } from './surroundings';

const first = movable('B3.1');
const second = movable('B3.2', { shownStand: 'WAITING', predecessors: [reference('B3.1')] }, ['PREDECESSORS_OPEN']);
const third = movable('B3.3', { shownStand: 'WAITING', predecessors: [reference('B3.2')] }, ['PREDECESSORS_OPEN']);
const all = [first, second, third];

const planned = (tasks: readonly Task[], to: 'DONE' | 'IN_PROGRESS') => plannedMoves(tasks, to, surroundingsOf(block(all)), 'de').map(({ task, problems }) => [task.key, ...problems.map(({ text }) => text)]);

it('goes in the order of the work, whatever the order of the selection', () => {
  expect(inOrderOfWork([third, first, second]).map(({ key }) => key)).toEqual(['B3.1', 'B3.2', 'B3.3']);
});

it('knows that what is done first makes room for what waits for it', () => {
  expect(planned([third, second, first], 'DONE')).toEqual([['B3.1'], ['B3.2'], ['B3.3']]);
});

it('knows that work which has only begun makes no room', () => {
  expect(planned([first, second], 'IN_PROGRESS')).toEqual([['B3.1'], ['B3.2', 'Wartet auf B3.1.']]);
});

it('names what is missing between', () => {
  expect(planned([first, third], 'DONE')).toEqual([['B3.1'], ['B3.3', 'Wartet auf B3.2.']]);
});

it('says of what is there already, and of what finds no way', () => {
  const done = movable('B3.1', { shownStand: 'DONE', stand: 'DONE', moves: [move('IN_PROGRESS')] });
  const unclear = movable('B3.2', { shownStand: 'UNDEFINED', stand: 'UNDEFINED', moves: [move('PLANNED')] });
  expect(planned([done, unclear], 'DONE')).toEqual([
    ['B3.1', 'Ist schon „erfolgt“.'],
    ['B3.2', 'Vom jetzigen Stand führt kein Weg dorthin; wählen Sie einen anderen Stand.'],
  ]);
});
