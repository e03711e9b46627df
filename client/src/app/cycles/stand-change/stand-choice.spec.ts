import { block, movable, move, reference, task } from '../block/testing/blocks';
import { blockedReasons, hasFreeMoves, hasMoves, offered, usualNext } from './stand-choice';
import { surroundingsOf } from './surroundings';

const stands = (options: readonly { stand: string }[]) => options.map(({ stand }) => stand);
const accepted = [move('IN_PROGRESS', { problems: ['BLOCK_ACCEPTED'] })];

it('is offered to who may change the Stand, where there is somewhere to go', () => {
  expect(hasMoves(movable('B3.1'))).toBe(true);
  expect(hasMoves(movable('B3.1', { actions: [] }))).toBe(false);
  expect(hasMoves(movable('B3.1', { hasChildren: true, moves: [] }))).toBe(false);
  expect(hasFreeMoves(movable('B3.1', { moves: accepted }))).toBe(false);
});

it('chooses the usual next Stand, and none where that is not possible or not the same for all', () => {
  expect(usualNext([movable('B3.1'), movable('B3.2')])).toBe('IN_PROGRESS');
  expect(usualNext([movable('B3.1', {}, ['PREDECESSORS_OPEN'])])).toBe('');
  expect(usualNext([movable('B3.1'), movable('B3.2', { shownStand: 'DONE', stand: 'DONE', moves: [move('IN_PROGRESS')] })])).toBe('IN_PROGRESS');
  expect(usualNext([movable('B3.1'), movable('B3.2', { stand: 'IN_PROGRESS', moves: [move('DONE')] })])).toBe('');
});

it('offers one task what it may take, and several whatever one of them knows', () => {
  const waiting = movable('B3.3', {}, ['PREDECESSORS_OPEN']);
  expect(stands(offered([waiting]))).toEqual(['DEFERRED']);
  expect(stands(offered([waiting, task('B3.4')]))).toEqual(['DEFERRED', 'IN_PROGRESS', 'DONE']);
});

it('says why something is not possible yet, once for all that fail for the same reason', () => {
  const waiting = movable('B3.3', { predecessors: [reference('B3.1'), reference('B3.2')] }, ['PREDECESSORS_OPEN']);
  const around = surroundingsOf(block([task('B3.1', { shownStand: 'DONE' }), task('B3.2'), waiting]));
  expect(blockedReasons(waiting, around, 'de')).toEqual([{ text: 'Noch nicht möglich: „in Arbeit“ und „erfolgt“. Wartet auf B3.2.', links: [{ text: 'B3.2', address: '/kreislauf/inhalt/B3.2' }] }]);
});

it('says only why, where nothing at all is possible', () => {
  const submitted = movable('B3.1', { moves: [move('DEFERRED', { problems: ['BLOCK_SUBMITTED'] }), move('DONE', { problems: ['BLOCK_SUBMITTED'] })] });
  expect(blockedReasons(submitted, surroundingsOf(block([submitted])), 'de').map(({ text }) => text)).toEqual(['Der Baustein ist eingereicht; zuerst entscheidet, wer ihn abnimmt.']);
});

it('names the blocks that have to be accepted first, and the Vorbehalt', () => {
  const before = { ...reference('B2'), title: 'Strukturen' };
  const checkpoints = [{ code: 'PREDECESSOR_NOT_ACCEPTED', subject: before }] as never;
  const blocked = movable('B3.1', {}, ['BLOCK_PREDECESSORS_NOT_ACCEPTED', 'BLOCK_WITHOUT_ACCOUNTABLE']);
  const [reason] = blockedReasons(blocked, surroundingsOf(block([blocked], { checkpoints })), 'de');
  expect(reason.text).toBe(
    'Noch nicht möglich: „in Arbeit“ und „erfolgt“. Noch nicht angenommen: Baustein 2 Strukturen. Bis dahin kann dieser Baustein nur mit Vorbehalt beginnen. Für den Baustein ist noch niemand verantwortlich; das muss zuerst geklärt sein.',
  );
});
