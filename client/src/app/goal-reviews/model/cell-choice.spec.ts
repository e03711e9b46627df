import { MOST_CELLS, toggled, withUnjudged } from './cell-choice';

const cell = (key: string, judgement: 'NOT_JUDGED' | 'GAP' = 'NOT_JUDGED', isOpen = true) => ({ key, judgement, isOpen });
const many = Array.from({ length: MOST_CELLS }, (_, at) => `s.${at}`);

it('takes a cell in, and out again', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('takes no more than can be judged at once', () => {
  expect(toggled(many, 'b')).toBe(many);
  expect(withUnjudged(many, [cell('b')])).toEqual(many);
});

it('takes what nobody has judged, and not what is over or judged', () => {
  expect(withUnjudged(['a'], [cell('a'), cell('b'), cell('c', 'GAP'), cell('d', 'NOT_JUDGED', false)])).toEqual(['a', 'b']);
});
