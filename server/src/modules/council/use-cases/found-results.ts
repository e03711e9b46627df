import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { Paper } from '../domain/paper.entity.js';
import { type NumberedPaper, NumberedPapersRepository, type OwnConsultation } from '../persistence/numbered-papers.repository.js';
import type { PaperScope } from '../persistence/paper-scope.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { RecordConsultationResult, type Result } from './record-consultation-result.js';

const EVERY_PAPER: PaperScope = [true, [], [], true];

export interface LockedPaper {
  paper: Paper;
  /** In their order. */
  consultations: OwnConsultation[];
}

/** What the council's own system says came of papers: the rules are those for results that people enter. All in the caller's unit. */
@Injectable()
export class FoundResults {
  constructor(
    private readonly numbered: NumberedPapersRepository,
    private readonly work: PaperWorkRepository,
    private readonly recording: RecordConsultationResult,
  ) {}

  /** The papers of a body that have a reference. */
  papersOf(bodyId: string): Promise<NumberedPaper[]> {
    return this.numbered.ofBody(bodyId);
  }

  /** Nobody else changes the paper until the unit ends. */
  async lock(tenantId: string, paperId: string): Promise<LockedPaper | undefined> {
    const paper = await this.work.lock(tenantId, EVERY_PAPER, paperId);
    return paper ? { paper, consultations: await this.numbered.consultations(paperId) } : undefined;
  }

  /** @throws Refused with PaperNotPossible; nothing is written then */
  async record(tenantId: string, today: Day, { id }: Paper, consultationId: string, said: Result): Promise<void> {
    const paper = await this.work.lock(tenantId, EVERY_PAPER, id); // the result before this one has changed it
    if (paper) await this.recording.record({ tenantId, personId: null, today }, paper, consultationId, said);
  }
}
