import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Job, type JobHandler, JobHandlers, Outbox } from '../../../kernel/jobs.js';
import { Recurrences } from '../../../kernel/recurrences.js';
import { Units } from '../../../platform/database/units.js';
import { FileStore, type StoredFile } from '../../../platform/files/file-store.js';
import { AttachmentsRepository } from '../persistence/attachments.repository.js';

declare module '../../../kernel/jobs.js' {
  interface JobPayloads {
    'discussions.sweep': Record<string, never>;
  }
}

/** Longer than an upload can take: a file lies in the store before its row is there. */
const FRESH_MS = 60 * 60_000;
const AT_ONCE = 500;

/** Removes from the store what no row names: files that were removed, and such as came when their row did not. */
@Injectable()
export class AttachmentKeeping implements JobHandler<'discussions.sweep'>, OnModuleInit {
  readonly topic = 'discussions.sweep';
  readonly within = 'outside';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly recurrences: Recurrences,
    private readonly outbox: Outbox,
    private readonly units: Units,
    private readonly attachments: AttachmentsRepository,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
    this.recurrences.register({ name: 'discussions.sweep', everyMinutes: 60, run: () => this.order() });
  }

  async run({ tenantId }: Job<'discussions.sweep'>): Promise<void> {
    const before = this.clock.now().getTime() - FRESH_MS;
    const some: StoredFile[] = [];
    for await (const file of this.store.list(tenantId)) {
      if (file.storedAt.getTime() < before) some.push(file);
      if (some.length === AT_ONCE) await this.removeUnnamed(tenantId, some.splice(0));
    }
    await this.removeUnnamed(tenantId, some);
  }

  private async order(): Promise<void> {
    if (this.store.isThere) await this.outbox.add('discussions.sweep', {});
  }

  private async removeUnnamed(tenantId: string, files: readonly StoredFile[]): Promise<void> {
    const named = await this.units.run({ tenantId }, 'read', () => this.attachments.named(files.map(({ key }) => key)));
    for (const { key } of files) if (!named.has(key)) await this.store.remove(key);
  }
}
