import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { admit, refuseFile, welcome } from '../../../platform/files/file-gate.js';
import { UPLOADABLE } from '../../../platform/files/file-kinds.js';
import { cleanFileName } from '../../../platform/files/file-name.js';
import { FileStore, keyOf } from '../../../platform/files/file-store.js';
import type { Attachment } from '../domain/attachment.entity.js';
import { DISCUSSION } from '../domain/discussion-activities.js';
import { AttachmentsRepository } from '../persistence/attachments.repository.js';
import { DiscussedSubjects, type Subject } from './discussed-subjects.js';
import { BYTES_OF_MB } from './discussion-queries.js';

export interface Upload {
  subject: Subject;
  /** As the uploader's machine calls it. */
  name: string;
  isInternal: boolean;
}

/** Takes files in by the one gate for all: right, name and size before the first byte, what it is before it is kept. */
@Injectable()
export class UploadAttachment {
  private readonly logger = new Logger('files');

  constructor(
    private readonly units: Units,
    private readonly subjects: DiscussedSubjects,
    private readonly attachments: AttachmentsRepository,
    private readonly store: FileStore,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * @param declared how many bytes will come, as far as is said
   * @returns the id of the attachment
   * @throws Refused with NotFound, NotAllowed or FileNotTaken
   */
  async execute(actor: Actor, upload: Upload, body: Readable, declared: number | undefined): Promise<string> {
    const { tenantId } = actor;
    const name = await this.assertWelcome(actor, upload, declared);
    return admit(body, name, this.most, async (file) => {
      const id = newId();
      const storageKey = keyOf(tenantId, id);
      await this.store.put(storageKey, file.path);
      try {
        await this.keep(actor, upload, { id, name, storageKey, ...file });
      } catch (error) {
        await this.store.remove(storageKey).catch((cause: unknown) => this.logger.warn({ err: cause, storageKey }, 'a file without a row stays until the next round'));
        throw error;
      }
      return id;
    });
  }

  private get most(): number {
    return this.environment.UPLOAD_LIMIT_MB * BYTES_OF_MB;
  }

  /** @returns the name under which the file is kept */
  private async assertWelcome(actor: Actor, { subject, isInternal, name: given }: Upload, declared = 0): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      await this.subjects.demand(actor, subject, isInternal);
      if (!this.store.isThere) refuseFile('NO_PLACE', cleanFileName(given));
      const name = welcome({ name: given, declared }, { extensions: UPLOADABLE, most: this.most });
      await this.assertRoom(name, declared);
      return name;
    });
  }

  /** What was right before the first byte is asked again after the last. */
  private async keep(actor: Actor, { subject, isInternal }: Upload, { id, name, mediaType, storageKey, bytes, sha256 }: Pick<Attachment, 'id' | 'name' | 'mediaType' | 'storageKey' | 'bytes' | 'sha256'>): Promise<void> {
    const { tenantId, personId: uploadedBy } = actor;
    await this.units.run({ tenantId }, 'write', async () => {
      await this.attachments.lockRoom(tenantId);
      const { kind: subjectKind, id: subjectId, cycleId, blockId, bodyId } = await this.subjects.demand(actor, subject, isInternal);
      await this.assertRoom(name, bytes);
      await this.attachments.add({ tenantId, id, subjectKind, subjectId, cycleId, blockId, bodyId, name, mediaType, bytes, sha256, storageKey, isInternal, uploadedBy, uploadedAt: this.clock.now(), removedAt: null });
      await this.activity.record(actor, { kind: 'ATTACHMENT_ADDED', subject: { kind: DISCUSSION.ATTACHMENT, id, cycleId, blockId }, payload: { aboutId: subjectId } });
    });
  }

  private async assertRoom(name: string, bytes: number): Promise<void> {
    if ((await this.attachments.bytesKept()) + bytes > this.environment.STORAGE_LIMIT_MB * BYTES_OF_MB) refuseFile('NO_ROOM', name);
  }
}
