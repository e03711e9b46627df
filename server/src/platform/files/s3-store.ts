import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import { assertKey, FileStore, type StoredFile } from './file-store.js';

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKey: string;
  secretKey: string;
}

const PATIENCE_MS = 60_000;
const PAGE = 1_000;

/** Files in a bucket of a storage that speaks S3, of this installation alone. */
export class S3Store extends FileStore {
  readonly isThere = true;
  private readonly s3: S3mini;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: S3Settings) {
    super();
    this.s3 = new S3mini({ endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`, region, accessKeyId: accessKey, secretAccessKey: secretKey, requestAbortTimeout: PATIENCE_MS });
  }

  async put(key: string, file: string): Promise<void> {
    assertKey(key);
    const blob = await openAsBlob(file);
    await this.s3.putObject(key, blob, 'application/octet-stream', undefined, undefined, blob.size);
  }

  async open(key: string): Promise<Readable | undefined> {
    assertKey(key);
    const response = await this.s3.getObjectResponse(key);
    return response?.body ? Readable.fromWeb(response.body) : undefined;
  }

  async remove(key: string): Promise<void> {
    assertKey(key);
    await this.s3.deleteObject(key);
  }

  async *list(tenantId: string): AsyncGenerator<StoredFile> {
    let next: string | undefined;
    do {
      const page = await this.s3.listObjectsPaged('/', `${tenantId}/`, PAGE, next);
      for (const { Key, LastModified } of page?.objects ?? []) yield { key: Key, storedAt: new Date(LastModified) };
      next = page?.nextContinuationToken;
    } while (next);
  }
}
