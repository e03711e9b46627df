import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Job, type JobHandler, JobHandlers } from '../../kernel/jobs.js';
import { Recurrences } from '../../kernel/recurrences.js';
import { Receipts } from './receipts.js';

declare module '../../kernel/jobs.js' {
  interface JobPayloads {
    recurring: { name: string; at: string };
  }
}

/** Runs one recurrence in one Planungskreis, in the unit of its receipt. */
@Injectable()
export class RecurringJob implements JobHandler<'recurring'>, OnModuleInit {
  readonly topic = 'recurring';
  readonly within = 'unit';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly recurrences: Recurrences,
    private readonly receipts: Receipts,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
    this.recurrences.register({ name: 'receipts.forget', everyMinutes: 24 * 60, run: (_tenantId, at) => this.receipts.forget(at) });
  }

  async run({ tenantId, payload }: Job<'recurring'>): Promise<void> {
    await this.recurrences.find(payload.name)?.run(tenantId, new Date(payload.at)); // gone with a new version
  }
}
