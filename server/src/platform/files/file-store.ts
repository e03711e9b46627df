import type { Readable } from 'node:stream';

export interface StoredFile {
  key: string;
  storedAt: Date;
}

/** Keeps files under keys that the program makes: a Planungskreis, two characters that spread the files, and an id. */
export abstract class FileStore {
  /** Whether the installation has a place for files at all. */
  abstract readonly isThere: boolean;

  /** @param file lies on this machine and stays there */
  abstract put(key: string, file: string): Promise<void>;

  /** @returns undefined where nothing lies under the key */
  abstract open(key: string): Promise<Readable | undefined>;

  /** What is gone already is no fault. */
  abstract remove(key: string): Promise<void>;

  /** Everything of one Planungskreis. */
  abstract list(tenantId: string): AsyncIterable<StoredFile>;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const KEY = new RegExp(`^${UUID}/[0-9a-f]{2}/${UUID}$`);

/** Spread by the end of the id: its beginning is a time, and would fill one folder after the other. */
export const keyOf = (tenantId: string, id: string): string => `${tenantId}/${id.slice(-2)}/${id}`;

/** @throws for whatever is no key: none leads out of the store */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error('This is no key of a stored file.');
}
