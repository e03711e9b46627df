import { constants, createReadStream } from 'node:fs';
import { access, copyFile, chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { assertKey, FileStore, type StoredFile } from './file-store.js';

const UNFINISHED = '.part';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files in a folder of this machine, or of one that all processes share. Nobody else reads them. */
export class DiskStore extends FileStore {
  readonly isThere = true;

  constructor(private readonly root: string) {
    super();
  }

  /** Under another name first: a file has its name only when all of it is on the disk. */
  async put(key: string, file: string): Promise<void> {
    const target = this.pathOf(key);
    const part = target + UNFINISHED;
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(file, part);
    await chmod(part, 0o600);
    const written = await open(part, 'r+');
    try {
      await written.sync();
    } finally {
      await written.close();
    }
    await rename(part, target);
  }

  async open(key: string): Promise<Readable | undefined> {
    const file = this.pathOf(key);
    try {
      await access(file, constants.R_OK);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    return createReadStream(file);
  }

  async remove(key: string): Promise<void> {
    for (const file of [this.pathOf(key), this.pathOf(key) + UNFINISHED]) await rm(file, { force: true });
  }

  async *list(tenantId: string): AsyncGenerator<StoredFile> {
    for (const folder of await this.names(tenantId)) {
      for (const name of await this.names(path.join(tenantId, folder))) {
        const { mtime } = await stat(path.join(this.root, tenantId, folder, name));
        yield { key: `${tenantId}/${folder}/${name.replace(UNFINISHED, '')}`, storedAt: mtime };
      }
    }
  }

  private async names(folder: string): Promise<string[]> {
    try {
      return await readdir(path.join(this.root, folder));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  private pathOf(key: string): string {
    assertKey(key);
    return path.join(this.root, key);
  }
}
