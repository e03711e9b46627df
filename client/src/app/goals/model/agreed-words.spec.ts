import { goal } from '../testing/goals';
import { agreedWords } from './agreed-words';

const agreed = (wording: string) => agreedWords(goal('o', { title: 'Zwei Treffs', criterion: 'Zwei sind offen.', agreedWording: { absorbed: [], alignmentId: 'a', number: 1, reviewId: 'r', wording } }));

it('takes one line as the title, and keeps the criterion', () => {
  expect(agreed('Ein Haus und Sprechstunden. ')).toEqual({ title: 'Ein Haus und Sprechstunden', criterion: 'Zwei sind offen.' });
});

it('takes what comes after the first line as the criterion', () => {
  expect(agreed('Ein Haus\n\nAn zwei Tagen ist Sprechstunde.\nAuch abends.')).toEqual({ title: 'Ein Haus', criterion: 'An zwei Tagen ist Sprechstunde.\nAuch abends.' });
});

it('offers as the criterion what is too long for a title', () => {
  expect(agreed('lang '.repeat(60))).toEqual({ title: 'Zwei Treffs', criterion: 'lang '.repeat(60).trim() });
});

it('keeps the words of the goal where the others are too long for either', () => {
  expect(agreed('lang '.repeat(300))).toEqual({ title: 'Zwei Treffs', criterion: 'Zwei sind offen.' });
});
