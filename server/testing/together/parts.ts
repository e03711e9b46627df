import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SERVER = path.join(import.meta.dirname, '../..');
/** Beside the matrix, which is as long as some of them. */
const PARTS = 2;

function testFiles(): string[] {
  const files = ['src', 'e2e'].flatMap((folder) => readdirSync(path.join(SERVER, folder), { recursive: true }).map((file) => path.join(SERVER, folder, String(file))));
  return files.filter((file) => /(?<!\bmatrix)\.(spec|int-spec|e2e-spec)\.ts$/.test(file));
}

/** A test of functions alone takes a fraction of the time of one with a database. */
const weightOf = (file: string): number => statSync(file).size / (/\.(int|e2e)-spec\.ts$/.test(file) ? 1 : 4);

/** The files in parts of like weight: the heaviest first, each to the part that is the lightest so far. */
function parts(): string[][] {
  const sharing = Array.from({ length: PARTS }, () => ({ weight: 0, files: [] as string[] }));
  const files = testFiles().map((file) => ({ file, weight: weightOf(file) })).sort((one, other) => other.weight - one.weight || one.file.localeCompare(other.file));
  for (const { file, weight } of files) {
    const lightest = sharing.reduce((least, part) => (part.weight < least.weight ? part : least));
    lightest.weight += weight;
    lightest.files.push(file);
  }
  return sharing.map((part) => part.files);
}

/**
 * Declares the tests of one part of all files in the file that calls it, so that they share one copy of the program: Jest
 * gives each file a copy of its own, and to load it takes longer than most files' tests.
 * What a file says outside of `describe` to run around each test runs around those of the other files too.
 *
 * @param part from 1
 */
export async function declarePart(part: number): Promise<void> {
  for (const file of parts()[part - 1]) await import(file);
}
