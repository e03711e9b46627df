import type { Block } from '../block/block.store';
import { block, checkpoint, task } from '../block/testing/blocks';
import { checkpointLine } from './checkpoint-line';

const line = (changes: Partial<Block>) => checkpointLine(block([task('B3.1'), task('B3.4', { shownStand: 'DEFERRED' })], changes));

it('counts what is in the way, and apart from it what was put off', () => {
  expect(line({ checkpoints: [] })).toBe('kein Prüfpunkt offen, 1 zu späterem Zeitpunkt');
  expect(line({ checkpoints: [checkpoint('CONTENT_OPEN', 'B3.1')], tasks: [] })).toBe('1 Prüfpunkt offen');
});

it('says of a submitted block that it waits for its acceptance, and of an accepted one that it has it', () => {
  expect(line({ acceptance: 'SUBMITTED' })).toBe('wartet auf Abnahme');
  expect(line({ acceptance: 'ACCEPTED' })).toBe('angenommen');
});
