import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Outbox, Postponed } from '../../../kernel/jobs.js';
import { Units } from '../../../platform/database/units.js';
import type { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { MOST_NOTES, type OparlNote } from '../domain/oparl-notes.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { OparlRunsRepository } from '../persistence/oparl-runs.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';

/** What a step changes in its run, and what it has to tell. */
export interface Advance {
  changes: Partial<OparlRun>;
  notes?: readonly OparlNote[];
}

const MOST_FAILURES = 2;
const PAUSE_MS = 15_000;

/**
 * Brings a run on. What a step found is written in the transaction that counts the step and orders the next one: whatever is
 * killed on the way begins the step anew, and of two at the same step only one counts.
 */
@Injectable()
export class ImportProgress {
  constructor(
    private readonly units: Units,
    private readonly sources: OparlSourcesRepository,
    private readonly runs: OparlRunsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param work writes what was found; does nothing where the step is done, or the run was stopped */
  async step(run: OparlRun, work: (source: OparlSource) => Promise<Advance>): Promise<void> {
    await this.still(run, async (source) => {
      const { changes, notes = [] } = await work(source);
      const position = run.position + 1;
      await this.runs.change(run, { failures: 0, ...changes, ...withNotes(run, notes), position });
      if (!changes.state) await this.outbox.add('oparl.import', { runId: run.id, position });
    });
  }

  /** Ends a run, and remembers until when nothing is missing. */
  async end(run: OparlRun, newest: () => Promise<Date | null>): Promise<void> {
    await this.step(run, async (source) => {
      const syncedUntil = run.isComplete ? await newest() : null;
      if (syncedUntil) await this.sources.syncedUntil(source, syncedUntil);
      return { changes: { state: run.isComplete ? 'DONE' : 'INCOMPLETE', endedAt: this.clock.now(), seen: [], cursor: null } };
    });
  }

  async fail(run: OparlRun, fault: string): Promise<void> {
    await this.step(run, async () => ({ changes: { state: 'FAILED', fault, endedAt: this.clock.now() } }));
  }

  /** For what may be different a moment later: twice it is tried again. @throws Postponed */
  async stumble(run: OparlRun, { isPassing }: OutgoingFailed): Promise<void> {
    if (!isPassing || run.failures >= MOST_FAILURES) return;
    const failures = run.failures + 1;
    await this.still(run, () => this.runs.change(run, { failures }));
    throw new Postponed(new Date(this.clock.now().getTime() + failures * PAUSE_MS));
  }

  private async still({ tenantId, id, sourceId, position }: OparlRun, work: (source: OparlSource) => Promise<void>): Promise<void> {
    await this.units.run({ tenantId }, 'write', async () => {
      const source = await this.sources.lock(tenantId, sourceId);
      const now = source && (await this.runs.lock(tenantId, id));
      if (source && now?.state === 'RUNNING' && now.position === position) await work(source);
    });
  }
}

function withNotes({ notes, omittedNotes }: OparlRun, more: readonly OparlNote[]): Pick<OparlRun, 'notes' | 'omittedNotes'> {
  const all = [...notes, ...more];
  return { notes: all.slice(0, MOST_NOTES), omittedNotes: omittedNotes + Math.max(0, all.length - MOST_NOTES) };
}
