/** The most octets of one line (RFC 5545, 3.1); a letter may be several. */
const WIDEST = 75;

/** Goes on behind a break and a space, never within a letter. */
function folded(line: string): string {
  let text = '';
  let width = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (width + octets > WIDEST) {
      text += '\r\n ';
      width = 1;
    }
    text += letter;
    width += octets;
  }
  return text;
}

/** @returns what people have typed as the value of a property: no separator, no line and no control character of theirs is left */
export const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}--[\n\t]]/gv, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** @returns a name as a parameter; a parameter has no way to hold a quotation mark */
export const quoted = (text: string): string => `"${text.toWellFormed().replace(/[\p{Cc}\u2028\u2029"]+/gu, ' ').trim()}"`;

/** One property: its name with parameters, and a value that is written already. */
export type Property = readonly [name: string, value: string | number];

/** A part of a calendar, such as an event. */
export interface Component {
  name: string;
  properties: readonly Property[];
  parts?: readonly Component[];
}

/** @returns the component with everything inside of it, each line folded and ended as the standard wants it */
export function written({ name, properties, parts = [] }: Component): string {
  const lines: readonly Property[] = [['BEGIN', name], ...properties];
  return `${lines.map((line) => `${folded(line.join(':'))}\r\n`).join('')}${parts.map(written).join('')}END:${name}\r\n`;
}
