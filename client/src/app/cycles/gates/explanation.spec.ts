import type { Block } from '../block/block.store';
import { block, checkpoint } from '../block/testing/blocks';
import { explanation } from './explanation';

const jana = { __typename: 'Named', id: 'p1', name: 'Jana Terhorst' } as NonNullable<Block['submittedBy']>;
const told = (changes: Partial<Block>, personId = 'p1') => explanation(block([], changes), personId).join(' ');

it('tells whoever submitted that somebody else decides', () => {
  expect(told({ acceptance: 'SUBMITTED', submittedBy: jana })).toBe('Wer einreicht, nimmt nicht selbst ab. Jetzt entscheidet: Verwaltungsvorstand.');
});

it('tells others who decides, and whoever decides nothing', () => {
  expect(told({ acceptance: 'SUBMITTED', submittedBy: jana }, 'p2')).toBe('Jetzt entscheidet: Verwaltungsvorstand.');
  expect(told({ acceptance: 'SUBMITTED', submittedBy: jana, actions: ['block.accept', 'block.return'] }, 'p2')).toBe('');
});

it('says who can submit what is ready', () => {
  expect(told({})).toBe('Kein Prüfpunkt ist offen. Einreichen können: Sozialplanung oder Koordination (Stelle Sozialplanung).');
  expect(told({ actions: ['block.submit'] })).toBe('');
  expect(told({ checkpoints: [checkpoint('NOTHING_DONE')] })).toBe('');
});

it('says what to do with a block that is to be reviewed', () => {
  expect(told({ needsReview: true, actions: ['block.submit'] })).toBe(
    'Zu prüfen: Ein früherer Baustein wurde wieder geöffnet. Bitte sehen Sie nach, ob die Inhalte noch stimmen; mit dem Einreichen ist das erledigt.',
  );
  expect(told({ acceptance: 'ACCEPTED', needsReview: true, actions: ['block.confirm'] })).toBe('Zu prüfen: Ein früherer Baustein wurde wieder geöffnet.');
  expect(told({ acceptance: 'ACCEPTED', needsReview: true, submittedBy: jana })).toBe(
    'Zu prüfen: Ein früherer Baustein wurde wieder geöffnet. Wer einreicht, nimmt nicht selbst ab. Ob die Abnahme bleibt, entscheidet: Verwaltungsvorstand.',
  );
});

it('leads whoever got a block back to the reason', () => {
  expect(told({ acceptance: 'RETURNED', actions: ['block.submit'] })).toBe('Was noch fehlt, steht im Verlauf.');
});

it('says that nothing moves while the cycle rests', () => {
  expect(told({ acceptance: 'SUBMITTED', cycle: { ...block([]).cycle, state: 'SUSPENDED' } })).toBe('Der Zyklus steht auf „ruht“; solange bleibt die Abnahme, wie sie ist.');
});
