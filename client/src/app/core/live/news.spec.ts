import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { News } from './news';

const row = (name: string) => ({ name, address: `/kreislauf/inhalt/${name}`, content: '' });
const rows = (count: number) => Array.from({ length: count }, (_, place) => row(`B3.${place + 1}`));

function begin() {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'de' }] });
  return TestBed.inject(News);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([
  [1, 'B3.1 wurde geändert.'],
  [3, 'B3.1, B3.2 und B3.3 wurden geändert.'],
  [5, '5 Einträge wurden geändert.'],
])('says of %i changes: %s', (count, sentence) => {
  const news = begin();
  news.tell(rows(count));
  expect(news.sentence()).toBe(sentence);
  jest.advanceTimersByTime(4_000);
  expect(news.sentence()).toBe('');
});

it('marks for a moment the row whose first link leads to what has changed', () => {
  document.body.innerHTML = `<main><ul>
    <li><a href="/de/kreislauf/inhalt/B3.1">B3.1</a></li>
    <li><a href="/de/kreislauf/inhalt/B3.3">B3.3</a> wartet auf <a href="/de/kreislauf/inhalt/B3.1">B3.1</a></li>
    <li><pk-sentence>Jana hat <a href="/de/kreislauf/inhalt/B3.1">B3.1</a> geändert.</pk-sentence></li>
  </ul></main>`;
  const marked = () => [...document.querySelectorAll('.has-changed')].map(({ textContent }) => textContent);
  begin().tell([row('B3.1')]);
  TestBed.tick();
  expect(marked()).toEqual(['B3.1']);
  jest.advanceTimersByTime(4_000);
  expect(marked()).toEqual([]);
});
