import { Injectable } from '@nestjs/common';
import { Refused } from '../../../kernel/refusal.js';
import { awaitsOthers, type ConsultationResult, isAhead } from '../domain/consultation-results.js';
import { BodiesBeforeSilent } from '../domain/council.refusals.js';
import { NumberedPapersRepository } from '../persistence/numbered-papers.repository.js';

/** What a body decides waits for the bodies before it. */
@Injectable()
export class AwaitBodiesBefore {
  constructor(private readonly numbered: NumberedPapersRepository) {}

  /** @throws Refused with BodiesBeforeSilent */
  async execute(paperId: string, consultationId: string, result: ConsultationResult): Promise<void> {
    const consultations = await this.numbered.consultations(paperId);
    const place = consultations.findIndex((each) => each.id === consultationId);
    if (place < 0 || !awaitsOthers(consultations[place].isAuthoritative, result)) return;
    const silent = consultations.slice(0, place).filter((each) => isAhead(each.state));
    if (silent.length > 0) throw new Refused(new BodiesBeforeSilent(silent.map(({ organizationName }) => organizationName)));
  }
}
