import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/jobs.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import type { DigestRun } from '../domain/digest-run.entity.js';
import { type LocalHour, slotOf } from '../domain/hours-of-week.js';
import { DigestRunEnded } from '../domain/notifications.refusals.js';
import { DigestRunsRepository } from '../persistence/digest-runs.repository.js';

declare module '../../../kernel/jobs.js' {
  interface JobPayloads {
    /** The digests of one run for the people after one of them. */
    'notifications.digests': { runId: string; after: string | null };
  }
}

const SHOWN = 20;

/** Begins the digests of an hour, shows how far they are, and stops them. */
@Injectable()
export class Digests {
  static readonly refusals = [NotFound, DigestRunEnded] as const;

  constructor(
    private readonly units: Units,
    private readonly runs: DigestRunsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Runs in a unit of the Planungskreis, once per moment. @param hours which this moment serves */
  async begin(tenantId: string, moment: Date, hours: readonly LocalHour[]): Promise<void> {
    const slots = hours.map(slotOf);
    const total = await this.runs.countRecipients(slots, moment);
    if (total === 0) return;
    const runId = await this.runs.add(tenantId, { moment, slots, total });
    await this.outbox.add('notifications.digests', { runId, after: null });
  }

  newest({ tenantId }: Actor): Promise<DigestRun[]> {
    return this.runs.newest(tenantId, SHOWN);
  }

  /** Mails that are ordered already still go out; what the others were to be told waits for their next digest. @throws Refused with NotFound or DigestRunEnded */
  async cancel({ tenantId }: Actor, id: string): Promise<DigestRun> {
    return this.units.run({ tenantId }, 'write', async () => {
      const run = isId(id) ? await this.runs.lock(tenantId, id) : null;
      if (!run) throw new Refused(new NotFound(id));
      if (run.endedAt) throw new Refused(new DigestRunEnded(run.endedAt));
      const changes = { state: 'CANCELLED', endedAt: this.clock.now() } as const;
      await this.runs.change(run, changes);
      return { ...run, ...changes };
    });
  }
}
