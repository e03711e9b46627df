import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { OparlAddressRefused } from '../domain/oparl.refusals.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { ImportProgress } from './import-progress.js';
import { type FoundBody, OparlAddress } from './oparl-address.js';

/** The first step of an import: where the list of papers is at present. */
@Injectable()
export class ReadBody {
  constructor(
    private readonly address: OparlAddress,
    private readonly progress: ImportProgress,
  ) {}

  async execute(run: OparlRun, { url }: OparlSource): Promise<void> {
    const body = await this.find(run, url);
    if (body) await this.progress.step(run, async () => ({ changes: { step: 'PAPERS', cursor: since(body.papers, run.since) } }));
  }

  private async find(run: OparlRun, url: string): Promise<FoundBody | undefined> {
    try {
      return await this.address.find(url, null);
    } catch (error) {
      if (!(error instanceof Refused && error.refusal instanceof OparlAddressRefused)) throw error;
      const { fault } = error.refusal;
      await this.progress.stumble(run, new OutgoingFailed(fault as OutgoingFailed['fault'], url));
      await this.progress.fail(run, fault);
      return undefined;
    }
  }
}

/** @returns the address of the list, asking for what has changed; with a filter deleted papers are told of too */
function since(papers: string, moment: Date | null): string {
  const url = URL.parse(papers);
  if (url && moment) url.searchParams.set('modified_since', `${moment.toISOString().slice(0, 19)}+00:00`);
  return url?.href ?? papers;
}
