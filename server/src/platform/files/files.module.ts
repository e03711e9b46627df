import { Global, Module } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { DiskStore } from './disk-store.js';
import { FileStore } from './file-store.js';
import { NoStore } from './no-store.js';
import { S3Store } from './s3-store.js';

function storeOf({ S3, ATTACHMENTS_DIR }: Environment): FileStore {
  if (S3) return new S3Store(S3);
  return ATTACHMENTS_DIR ? new DiskStore(ATTACHMENTS_DIR) : new NoStore();
}

@Global()
@Module({ providers: [{ provide: FileStore, inject: [ENVIRONMENT], useFactory: storeOf }], exports: [FileStore] })
export class FilesModule {}
