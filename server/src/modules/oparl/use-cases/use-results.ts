import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { CONSULTED, FoundResults, type LockedPaper } from '../../council/index.js';
import { type FoundConsultation, ownOf, verdictOn } from '../domain/council-verdicts.js';
import { note, type OparlNote } from '../domain/oparl-notes.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { OparlObjectsRepository } from '../persistence/oparl-objects.repository.js';
import { OparlSourcesRepository } from '../persistence/oparl-sources.repository.js';

/** Records what is clear by the rules for results that people enter, and tells the rest; runs in the unit of its step. */
@Injectable()
export class UseResults {
  constructor(
    private readonly council: FoundResults,
    private readonly objects: OparlObjectsRepository,
    private readonly sources: OparlSourcesRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns how many results were recorded */
  async execute(source: OparlSource, paperId: string, found: readonly FoundConsultation[], tell: (note: OparlNote) => void): Promise<number> {
    const known = await this.objects.consultationsOf(source.id, found.map(({ id }) => id));
    const today = this.clock.today(await this.sources.timeZone(source.tenantId));
    let recorded = 0;
    for (const each of found) {
      const locked = await this.council.lock(source.tenantId, paperId);
      if (locked && (await this.useOne(source, locked, each, known.get(each.id), today, tell))) recorded += 1;
    }
    return recorded;
  }

  private async useOne({ tenantId, id: sourceId, confirmedAt }: OparlSource, { paper, consultations }: LockedPaper, found: FoundConsultation, known: string | undefined, today: string, tell: (note: OparlNote) => void): Promise<boolean> {
    const own = ownOf(found, known, consultations);
    await this.objects.keepConsultation({ tenantId, sourceId }, { externalId: found.id, modified: found.modified, hash: found.hash, isDeleted: false, consultationId: own?.id ?? null });
    const about = { object: found.agendaItem, field: 'result', value: found.result, organization: found.organizationNames[0] ?? '' };
    if (!own) {
      tell(note('NOT_AMONG_OURS', { ...about, object: found.id, field: 'organization', value: [found.heldOn, found.result].filter(Boolean).join(': ') }));
      return false;
    }
    const verdict = verdictOn(own, found, { isOpenToResults: CONSULTED.includes(paper.state), today });
    if (!verdict) return false;
    if ('tell' in verdict) {
      tell(note(verdict.tell, about));
      return false;
    }
    if (!confirmedAt) {
      tell(note('SOURCE_UNCONFIRMED', about));
      return false;
    }
    try {
      await this.council.record(tenantId, today, paper, own.id, { result: verdict.record, resultOn: verdict.on, note: found.result, amendedWording: '' });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error; // refused before anything was written
      tell(note('RESULT_SUGGESTED', about));
      return false;
    }
  }
}
