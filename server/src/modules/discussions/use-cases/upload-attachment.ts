import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { UPLOADABLE } from '../../../platform/files/file-kinds.js';
import { cleanFileName, extensionOf } from '../../../platform/files/file-name.js';
import { FileStore, keyOf } from '../../../platform/files/file-store.js';
import { type IncomingFile, TooLarge, withIncomingFile } from '../../../platform/files/incoming-file.js';
import { recognize } from '../../../platform/files/recognize.js';
import type { Attachment } from '../domain/attachment.entity.js';
import { DISCUSSION } from '../domain/discussion-activities.js';
import { FileNotTaken, type FileProblem } from '../domain/discussions.refusals.js';
import { AttachmentsRepository } from '../persistence/attachments.repository.js';
import { DiscussedSubjects, type Subject } from './discussed-subjects.js';
import { BYTES_OF_MB } from './discussion-queries.js';

export interface Upload {
  subject: Subject;
  /** As the uploader's machine calls it. */
  name: string;
  isInternal: boolean;
}

const refuse = (problem: FileProblem, name: string, is?: string | null): never => {
  throw new Refused(new FileNotTaken(problem, name, is));
};

/** The one gate for every file: right, name and size before its first byte, what it is before it is kept. */
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
    try {
      return await withIncomingFile(body, this.most, async (file) => {
        const mediaType = await this.look(file, name);
        const id = newId();
        const storageKey = keyOf(tenantId, id);
        await this.store.put(storageKey, file.path);
        try {
          await this.keep(actor, upload, { id, name, mediaType, storageKey, ...file });
        } catch (error) {
          await this.store.remove(storageKey).catch((cause: unknown) => this.logger.warn({ err: cause, storageKey }, 'a file without a row stays until the next round'));
          throw error;
        }
        return id;
      });
    } catch (error) {
      if (error instanceof TooLarge) refuse('TOO_LARGE', name);
      if (body.destroyed && !body.readableEnded) refuse('INCOMPLETE', name);
      throw error;
    }
  }

  private get most(): number {
    return this.environment.UPLOAD_LIMIT_MB * BYTES_OF_MB;
  }

  /** @returns the name under which the file is kept */
  private async assertWelcome(actor: Actor, { subject, isInternal, name: given }: Upload, declared = 0): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      await this.subjects.demand(actor, subject, isInternal);
      const name = cleanFileName(given);
      if (!this.store.isThere) refuse('NO_PLACE', name);
      if (!name) refuse('NAME', given.slice(0, 50));
      if (!UPLOADABLE.includes(extensionOf(name))) refuse('KIND', name);
      if (declared > this.most) refuse('TOO_LARGE', name);
      await this.assertRoom(name, declared);
      return name;
    });
  }

  private async look({ path, bytes }: IncomingFile, name: string): Promise<string> {
    if (bytes === 0) refuse('EMPTY', name);
    const seen = await recognize(path, name);
    return 'mediaType' in seen ? seen.mediaType : refuse(seen.problem, name, 'is' in seen ? seen.is : null);
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
    if ((await this.attachments.bytesKept()) + bytes > this.environment.STORAGE_LIMIT_MB * BYTES_OF_MB) refuse('NO_ROOM', name);
  }
}
