import { readFileSync } from 'node:fs';
import path from 'node:path';

it('has no text that waits for its translation', () => {
  const file = readFileSync(path.join(__dirname, 'messages.en.xlf'), 'utf8');
  const waiting = [...file.matchAll(/<trans-unit id="([^"]+)"(?:(?!<\/trans-unit>)[^])*?state="(?:new|initial)"/g)].map(([, id]) => id);
  expect(waiting).toEqual([]);
});
