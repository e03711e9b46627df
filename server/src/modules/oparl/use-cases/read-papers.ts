import { Injectable } from '@nestjs/common';
import { Outgoing } from '../../../platform/outgoing/outgoing.js';
import { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { note, type OparlNoteCode } from '../domain/oparl-notes.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import { addressMark, type PapersPage, readPage } from '../domain/papers-page.js';
import { OparlObjectsRepository } from '../persistence/oparl-objects.repository.js';
import { ImportLimits } from './import-limits.js';
import { ImportProgress } from './import-progress.js';

/** The second step of an import, once per page: which papers there are, which have changed, and which are gone. */
@Injectable()
export class ReadPapers {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly objects: OparlObjectsRepository,
    private readonly progress: ImportProgress,
    private readonly limits: ImportLimits,
  ) {}

  async execute(run: OparlRun): Promise<void> {
    const page = await this.read(run, run.cursor ?? '');
    if (page) await this.keep(run, page);
  }

  private async read(run: OparlRun, url: string): Promise<PapersPage | undefined> {
    try {
      const { address, content } = await this.outgoing.json(url);
      const page = readPage(address, content);
      if (!page) await this.breakOff(run, url, 'NO_OPARL');
      return page;
    } catch (error) {
      if (!(error instanceof OutgoingFailed)) throw error;
      await this.progress.stumble(run, error);
      await this.breakOff(run, url, error.fault);
      return undefined;
    }
  }

  private async keep(run: OparlRun, { papers, next, fingerprint, notes }: PapersPage): Promise<void> {
    const seen = [...run.seen, addressMark(run.cursor ?? ''), fingerprint];
    const pages = run.pages + 1;
    const endless = this.endless(run, pages, fingerprint, next);
    await this.progress.step(run, async () => {
      const changed = run.changed + (await this.objects.keepPapers(run, papers));
      const counts = { pages, papers: run.papers + papers.length, changed };
      if (endless) return { changes: { ...counts, ...BROKEN_OFF }, notes: [...notes, note(endless, { object: run.cursor ?? '', field: 'links.next', value: next })] };
      return { changes: next === null ? { ...counts, step: 'RESULTS', cursor: null, seen: [] } : { ...counts, cursor: next, seen }, notes };
    });
  }

  /** Whether the list leads back to where it was, shows the same again, or goes on beyond all measure. */
  private endless({ seen, cursor }: OparlRun, pages: number, fingerprint: string, next: string | null): OparlNoteCode | undefined {
    if (next === null) return undefined;
    const marks = [...seen, addressMark(cursor ?? '')];
    if (marks.includes(addressMark(next)) || seen.includes(fingerprint)) return 'LIST_LOOPS';
    return pages >= this.limits.pages ? 'LIST_ENDLESS' : undefined;
  }

  /** What came so far is used. */
  private async breakOff(run: OparlRun, url: string, why: string): Promise<void> {
    await this.progress.step(run, async () => ({ changes: BROKEN_OFF, notes: [note('PAGE_UNREADABLE', { object: url, value: why })] }));
  }
}

const BROKEN_OFF = { step: 'RESULTS', cursor: null, seen: [], isComplete: false } satisfies Partial<OparlRun>;
