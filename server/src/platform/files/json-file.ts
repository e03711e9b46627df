import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

/** Says in one sentence which file cannot be used, at which place, and why. */
export class FileRefused extends Error {
  constructor(
    readonly file: string,
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${file}${place ? `, ${place}` : ''}: ${reason}`);
  }
}

/** The place inside of a file as people write it: `tasks.B1.2a.stand`, `blocks[3].title`. */
const placeOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}${place ? '.' : ''}${String(key)}`), '');

/**
 * Reads a JSON file and checks its content.
 * @returns what the schema makes of it
 * @throws FileRefused for a file that is missing, no JSON, or not as the schema wants it; it names the first place
 */
export async function readJsonFile<Content>(file: string, schema: z.ZodType<Content>): Promise<Content> {
  const name = path.basename(file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FileRefused(name, '', 'cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new FileRefused(name, '', `is no JSON: ${(error as Error).message}`);
  }
  const { data, error } = schema.safeParse(json);
  if (error) throw new FileRefused(name, placeOf(error.issues[0].path), error.issues[0].message);
  return data;
}
