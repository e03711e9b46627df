import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';
import { BeginImport } from '../use-cases/begin-import.js';

const DAY_MINUTES = 24 * 60;
const KEPT_DAYS = 90;

/** Reads papers every night, where no import is on its way, and forgets old reports. */
@Injectable()
export class NightlyImport implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
    private readonly beginning: BeginImport,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'oparl.nightly', everyMinutes: DAY_MINUTES, run: (tenantId, at) => this.run(tenantId, at) });
  }

  async run(tenantId: string, at: Date): Promise<void> {
    for (const id of await this.sources.ids(tenantId)) {
      const source = await this.sources.lock(tenantId, id);
      if (source && !(await this.runs.lockRunning(source))) await this.beginning.execute(source);
    }
    await this.runs.forget(new Date(at.getTime() - KEPT_DAYS * DAY_MINUTES * 60_000));
  }
}
