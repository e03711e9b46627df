import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Longer than 25 MiB take on a slow line. */
const PATIENCE_MS = 10 * 60_000;

/** Thrown while receiving, as soon as more has come than may. */
export class TooLarge extends Error {}

export interface IncomingFile {
  path: string;
  bytes: number;
  sha256: Buffer;
}

/**
 * Receives a body into a file that is gone when `work` is done, whatever happens.
 * @throws TooLarge; an AbortError when it takes too long
 */
export async function withIncomingFile<Result>(body: Readable, limit: number, work: (file: IncomingFile) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'planungskreis-upload-'));
  try {
    const file = path.join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) throw new TooLarge();
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(body, counted, createWriteStream(file, { mode: 0o600, flags: 'wx' }), { signal: AbortSignal.timeout(PATIENCE_MS) });
    return await work({ path: file, bytes, sha256: hash.digest() });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
