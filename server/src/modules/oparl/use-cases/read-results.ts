import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Outgoing } from '../../../platform/outgoing/outgoing.js';
import { OutgoingFailed } from '../../../platform/outgoing/outgoing-faults.js';
import { FoundResults } from '../../council/index.js';
import type { FoundConsultation } from '../domain/council-verdicts.js';
import { note, type OparlNote } from '../domain/oparl-notes.js';
import type { OparlRun } from '../domain/oparl-run.entity.js';
import type { OparlSource } from '../domain/oparl-source.entity.js';
import { comparable } from '../domain/paper-reference.js';
import { OparlObjectsRepository } from '../persistence/oparl-objects.repository.js';
import { foundConsultations } from './found-consultations.js';
import { ImportLimits } from './import-limits.js';
import { ImportProgress } from './import-progress.js';
import { LinkedObjects } from './linked-objects.js';
import { UseResults } from './use-results.js';

/** A paper of ours, and the papers of the other system that have its reference. */
interface Numbered {
  paperId: string;
  reference: string;
  objects: { externalId: string; isDeleted: boolean }[];
}

const named = ({ paperId, reference }: Numbered): Pick<OparlNote, 'paperId' | 'reference'> => ({ paperId, reference });

/**
 * The third step of an import, once per paper of ours that the other system knows: what came of it there. Only these are read
 * whole, and every time, because a result changes the item of an agenda and not the paper.
 */
@Injectable()
export class ReadResults {
  constructor(
    private readonly units: Units,
    private readonly council: FoundResults,
    private readonly outgoing: Outgoing,
    private readonly objects: OparlObjectsRepository,
    private readonly progress: ImportProgress,
    private readonly limits: ImportLimits,
    private readonly using: UseResults,
  ) {}

  async execute(run: OparlRun, source: OparlSource): Promise<void> {
    const next = await this.units.run({ tenantId: run.tenantId }, 'read', () => this.next(run, source));
    if (!next) return this.progress.end(run, () => this.objects.newest(source.id, run.startedAt));
    const living = next.objects.filter(({ isDeleted }) => !isDeleted);
    if (living.length === 1) return this.read(run, next, living[0].externalId);
    const code = living.length === 0 ? 'PAPER_DELETED' : 'AMBIGUOUS_REFERENCE';
    await this.progress.step(run, async () => ({ changes: { cursor: next.paperId }, notes: [note(code, { object: next.objects[0].externalId, field: 'reference', value: next.reference, ...named(next) })] }));
  }

  private async next({ cursor }: OparlRun, { id: sourceId, bodyId }: OparlSource): Promise<Numbered | undefined> {
    const papers = (await this.council.papersOf(bodyId)).filter(({ id }) => cursor === null || id > cursor);
    const known = await this.objects.known(sourceId, papers.map(({ reference }) => comparable(reference)));
    const paper = papers.find(({ reference }) => known.has(comparable(reference)));
    return paper && { paperId: paper.id, reference: paper.reference, objects: await this.objects.papersOf(sourceId, comparable(paper.reference)) };
  }

  private async read(run: OparlRun, next: Numbered, externalId: string): Promise<void> {
    const { paperId } = next;
    const notes: OparlNote[] = [];
    const found = await this.found(run, next, externalId, notes);
    if (!found) return;
    await this.progress.step(run, async (source) => {
      await this.objects.link(source.id, paperId, externalId);
      const recorded = await this.using.execute(source, paperId, found, (told) => notes.push(told));
      return { changes: { cursor: paperId, linked: run.linked + 1, recorded: run.recorded + recorded }, notes: notes.map((told) => ({ ...told, ...named(next) })) };
    });
  }

  /** @returns undefined where the paper is passed over */
  private async found(run: OparlRun, next: Numbered, externalId: string, notes: OparlNote[]): Promise<FoundConsultation[] | undefined> {
    try {
      const links = new LinkedObjects(this.outgoing, (told) => notes.push(told));
      const paper = await links.get('Paper', externalId);
      return paper ? await foundConsultations(paper, links, this.limits.consultations) : [];
    } catch (error) {
      if (!(error instanceof OutgoingFailed)) throw error;
      await this.progress.stumble(run, error);
      await this.progress.step(run, async () => ({ changes: { cursor: next.paperId }, notes: [...notes, note('OBJECT_UNREADABLE', { object: error.address, value: error.fault })].map((told) => ({ ...told, ...named(next) })) }));
      return undefined;
    }
  }
}
