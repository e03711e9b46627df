import { FileStore } from './file-store.js';

/** An installation without a place for files: nothing is uploaded, and so nothing is asked for. */
export class NoStore extends FileStore {
  readonly isThere = false;

  async put(): Promise<never> {
    throw new Error('This installation has no place for files.');
  }

  async open(): Promise<undefined> {
    return undefined;
  }

  async remove(): Promise<void> {}

  async *list(): AsyncGenerator<never> {}
}
