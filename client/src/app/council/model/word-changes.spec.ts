import { wordChanges } from './word-changes';

it('shows the one word that was struck', () => {
  expect(wordChanges('wird zustimmend zur Kenntnis genommen.', 'wird zur Kenntnis genommen.')).toEqual([
    { text: 'wird ', change: null },
    { text: 'zustimmend ', change: 'removed' },
    { text: 'zur Kenntnis genommen.', change: null },
  ]);
});

it('shows what stands there instead', () => {
  expect(wordChanges('Der Rat nimmt Kenntnis.', 'Der Rat beschließt.')).toEqual([
    { text: 'Der Rat ', change: null },
    { text: 'nimmt Kenntnis.', change: 'removed' },
    { text: 'beschließt.', change: 'added' },
  ]);
});

it('shows nothing where nothing changed', () => {
  expect(wordChanges('Der Rat beschließt.', 'Der Rat beschließt.')).toEqual([{ text: 'Der Rat beschließt.', change: null }]);
});
