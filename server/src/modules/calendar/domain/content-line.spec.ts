import fc from 'fast-check';
import ICAL from 'ical.js';
import { quoted, textValue, written } from './content-line.js';

const typed = fc.string({ unit: fc.oneof(fc.constantFrom(...'aä€😀;,:"\\ \t\n'), fc.constantFrom('\r\n', '\u2028', '\u0000', '\u0085', '\ud800'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 300 });
const note = (value: string) => written({ name: 'VEVENT', properties: [['SUMMARY', textValue(value)]] });
const lines = (text: string) => text.split('\r\n').slice(0, -1);

it('ends every line as the standard wants it, and none is wider than 75 octets', () => {
  fc.assert(
    fc.property(typed, (value) => {
      const text = note(value);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of lines(text)) expect([line, Buffer.byteLength(line) <= 75, /[\r\n]/.test(line)]).toEqual([line, true, false]);
    }),
  );
});

it('folds between letters, never inside of one', () => {
  const text = note('ä'.repeat(100));
  expect(lines(text).slice(1, -1).map((line) => Buffer.byteLength(line))).toEqual([74, 75, 61]);
  expect(Buffer.from(lines(text)[1]).toString()).toBe(`SUMMARY:${'ä'.repeat(33)}`);
});

it('is read back by another program as it was typed, but for what no calendar can hold', () => {
  fc.assert(
    fc.property(typed, (value) => {
      const read = new ICAL.Component(ICAL.parse(note(value))).getFirstPropertyValue('summary');
      expect(read).toBe(value.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));
    }),
  );
});

it('lets nobody begin a line of their own', () => {
  expect(lines(note('Sitzung\r\nATTENDEE:mailto:all@example.org\nEND:VEVENT'))).toEqual(['BEGIN:VEVENT', 'SUMMARY:Sitzung\\nATTENDEE:mailto:all@example.org\\nEND:VEVENT', 'END:VEVENT']);
});

it('lets no name leave its parameter', () => {
  expect(quoted('Erika "die Erste"; Muster\r\nATTENDEE:x')).toBe('"Erika  die Erste ; Muster ATTENDEE:x"');
});
