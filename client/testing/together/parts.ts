import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const CLIENT = path.join(__dirname, '../../src');
const PARTS = 2;

const testFiles = (): string[] => readdirSync(CLIENT, { recursive: true }).map((file) => path.join(CLIENT, String(file))).filter((file) => file.endsWith('.spec.ts'));

/**
 * Declares the tests of one part of all files in the file that calls it, so that they share one copy of Angular: Jest gives
 * each file a copy of its own, and to load it takes longer than most files' tests. The parts are of like size.
 *
 * @param part from 1
 */
export function declarePart(part: number): void {
  const files = testFiles().sort((one, other) => statSync(other).size - statSync(one).size || one.localeCompare(other));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would not be done when the tests are declared
  for (const file of files.filter((_, index) => index % PARTS === part - 1)) describe(path.relative(CLIENT, file), () => void require(file));
}
