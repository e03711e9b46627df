import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Line, Lines, Paragraphs } from './input-fields.js';

class Words {
  @Line({ max: 20 })
  line = 'x';

  @Lines({ max: 20 })
  lines: string[] = [];

  @Paragraphs({ max: 20, some: true })
  text = 'x';

  @Line({ min: 0, max: 20 })
  optional = '';
}

/** The fields that are wrong, with the codes that the client sees. */
function wrong(words: Partial<Words>): [string, unknown[]][] {
  return validateSync(plainToInstance(Words, words, { exposeDefaultValues: true })).map(({ property, contexts }) => [property, Object.values(contexts ?? {}).map(({ code }) => code)]);
}

describe('a text that nobody would see anything of', () => {
  it.each([['zero-width spaces', '\u200b\u200b'], ['a soft hyphen', '\u00ad'], ['a joiner between blanks', ' \u200d '], ['fillers that take no place', '\u3164\u115f'], ['blanks', ' \t\u00a0 ']])('is missing where there are only %s', (_, nothing) => {
    expect(wrong({ line: nothing, lines: [nothing], text: nothing })).toEqual([['line', ['REQUIRED']], ['lines', ['REQUIRED']], ['text', ['REQUIRED']]]);
    expect(plainToInstance(Words, { optional: nothing }).optional).toBe('');
  });

  it('is no text with letters, in whatever script, or with a sign that people see', () => {
    for (const line of ['Treff', 'می‌خواهم', '👩‍👧', '–']) expect([wrong({ line }), plainToInstance(Words, { line }).line]).toEqual([[], line]);
  });
});

it('keeps no text that turns the direction of what follows', () => {
  expect(wrong({ line: 'abc\u202egpj', text: 'a\u2066b' })).toEqual([['line', ['NOT_ALLOWED']], ['text', ['NOT_ALLOWED']]]);
});
