import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SERVER = path.join(import.meta.dirname, '../..');
/** Beside the matrix, which is as long as some of them. */
const PARTS = 6;

function testFiles(): string[] {
  const files = ['src', 'e2e'].flatMap((folder) => readdirSync(path.join(SERVER, folder), { recursive: true }).map((file) => path.join(SERVER, folder, String(file))));
  return files.filter((file) => /(?<!\bmatrix)\.(spec|int-spec|e2e-spec)\.ts$/.test(file));
}

/**
 * Declares the tests of one part of all files in the file that calls it, so that they share one copy of the program: Jest
 * gives each file a copy of its own, and to load it takes longer than most files' tests. The parts are of like size.
 * What a file says outside of `describe` to run around each test runs around those of the other files too.
 *
 * @param part from 1
 */
export async function declarePart(part: number): Promise<void> {
  const files = testFiles().sort((one, other) => statSync(other).size - statSync(one).size || one.localeCompare(other));
  for (const [index, file] of files.entries()) if (index % PARTS === part - 1) await import(file);
}
