import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import type { Attachment } from '../domain/attachment.entity.js';
import { DISCUSSION } from '../domain/discussion-activities.js';
import { AttachmentsRepository } from '../persistence/attachments.repository.js';
import { type Discussed, DiscussedSubjects, type Subject } from './discussed-subjects.js';

/** Fetches and removes files, by the right to read what they belong to at that moment. */
@Injectable()
export class KeptAttachments {
  static readonly refusals = [NotFound] as const;

  private readonly logger = new Logger('files');

  constructor(
    private readonly units: Units,
    private readonly subjects: DiscussedSubjects,
    private readonly attachments: AttachmentsRepository,
    private readonly store: FileStore,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with NotFound */
  async open(actor: Actor, id: string): Promise<{ attachment: Attachment; content: Readable }> {
    const { tenantId } = actor;
    const attachment = await this.units.run({ tenantId }, 'read', async () => {
      const found = await this.attachments.find(tenantId, id);
      await this.demand(actor, found, id);
      return found as Attachment;
    });
    const content = await this.store.open(attachment.storageKey);
    if (!content) {
      this.logger.error({ attachmentId: id }, 'a file is missing in the store');
      throw new Refused(new NotFound(id));
    }
    return { attachment, content };
  }

  /** Its content goes with the next round; a second time is as for a file that there is not. @throws Refused with NotFound or NotAllowed */
  async remove(actor: Actor, { attachmentId }: { attachmentId: string }): Promise<Subject> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const attachment = await this.attachments.lock(tenantId, attachmentId);
      const discussed = await this.demand(actor, attachment, attachmentId);
      const { uploadedBy, cycleId, blockId } = attachment as Attachment;
      if (uploadedBy !== actor.personId || !discussed.mayWrite) throw new Refused(new NotAllowed('discussion.write'));
      await this.attachments.remove(attachment as Attachment, this.clock.now());
      await this.activity.record(actor, { kind: 'ATTACHMENT_REMOVED', subject: { kind: DISCUSSION.ATTACHMENT, id: attachmentId, cycleId, blockId }, payload: { aboutId: discussed.id } });
      return discussed;
    });
  }

  private async demand(actor: Actor, attachment: Attachment | null, id: string): Promise<Discussed> {
    const discussed = attachment && !attachment.removedAt && (await this.subjects.find(actor, { kind: attachment.subjectKind, id: attachment.subjectId }));
    if (!discussed || (attachment.isInternal && !discussed.isInside)) throw new Refused(new NotFound(id));
    return discussed;
  }
}
