import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { type ConsultationResult, isAhead, isOpen, resolvedBy, stateBefore } from '../domain/consultation-results.js';
import type { Consultation } from '../domain/consultation.entity.js';
import { paperSubject } from '../domain/council-activities.js';
import { BodiesBeforeSilent, PaperChangedMeanwhile, PaperNotPossible, ResultFollowed } from '../domain/council.refusals.js';
import { CORRECTABLE } from '../domain/paper-lifecycle.js';
import type { Paper } from '../domain/paper.entity.js';
import { problemsOfResult } from '../domain/result-rules.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import type { SeenConsultation } from './arrange-consultations.js';
import { assertPossible } from './assert-possible.js';
import { AwaitBodiesBefore } from './await-bodies-before.js';
import { PaperRights } from './paper-rights.js';
import type { Result } from './record-consultation-result.js';
import { ReplaceResolution, type Resolved } from './replace-resolution.js';

/** What the body came to instead; no result where it has not dealt with the paper at all. */
interface Correction {
  result: ConsultationResult | null;
  resultOn: Day | null;
  note: string;
  amendedWording: string;
  /** Why the former result was wrong. */
  reason: string;
}

const columnsOf = ({ plannedOn }: Consultation, said: Result | null): Partial<Consultation> => ({
  state: said?.result ?? stateBefore(plannedOn),
  resultOn: said?.resultOn ?? null,
  resultNote: said?.note ?? '',
  amendedWording: said?.result === 'APPROVED_AMENDED' ? said.amendedWording : null,
});

/** Corrects a result that somebody has entered wrongly, and takes back what had followed from it. */
@Injectable()
export class CorrectConsultationResult {
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible, BodiesBeforeSilent, ResultFollowed] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly work: PaperWorkRepository,
    private readonly before: AwaitBodiesBefore,
    private readonly replacing: ReplaceResolution,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * What was said before stays, word for word.
   * @throws Refused with NotFound, NotAllowed, PaperChangedMeanwhile, PaperNotPossible, BodiesBeforeSilent, ResultFollowed, or InvalidInput where the day or an amended wording is missing
   */
  execute(actor: Actor, { consultationId, version, ...correction }: SeenConsultation & Correction): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lockOf(actor, 'consultation.correct', consultationId, version);
      const all = await this.work.consultations(paper);
      const consultation = all.find(({ id }) => id === consultationId);
      if (!consultation) throw new Refused(new NotFound(consultationId));
      const said = await this.check(actor.today, paper, all, consultation, correction);
      const { state: from, resultOn: fromOn, organizationId, isAuthoritative } = consultation;
      const resolution = isAuthoritative ? await this.work.resolution(paper) : null;
      await this.work.keepResult(actor, consultation, resolution?.wording ?? null, correction.reason);
      const resolved = await this.resolved(paper, consultation, said);
      await this.replacing.takeBack(actor, paper, resolution, resolved, correction.reason);
      await this.work.updateConsultation(consultation, columnsOf(consultation, said));
      if (resolved) await this.replacing.put(actor, paper, resolution, resolved);
      const isClosed = isAuthoritative ? resolved !== null : paper.state === 'CLOSED';
      const isConsulted = said !== null || all.some(({ id, state }) => id !== consultationId && !isAhead(state));
      await this.work.update(paper, { state: isClosed ? 'CLOSED' : isConsulted ? 'IN_CONSULTATION' : 'SUBMITTED' });
      const payload = { organizationId, isAuthoritative, from: from as ConsultationResult, fromOn: fromOn ?? '', to: said?.result ?? null, ownerBefore: resolution && { organizationId: resolution.ownerOrganizationId, seatId: resolution.ownerSeatId, personId: resolution.ownerPersonId } };
      await this.activity.record(actor, { kind: 'CONSULTATION_CORRECTED', subject: paperSubject(paper), payload, note: correction.reason });
      return paper.id;
    });
  }

  /** @returns what the body came to instead */
  private async check(today: Day, paper: Paper, all: readonly Consultation[], consultation: Consultation, { result, resultOn, note, amendedWording }: Correction): Promise<Result | null> {
    if (result !== null && resultOn === null) throw new Refused(new InvalidInput(new InputProblem('resultOn', InputProblemCode.REQUIRED)));
    if (result === 'APPROVED_AMENDED' && amendedWording === '') throw new Refused(new InvalidInput(new InputProblem('amendedWording', InputProblemCode.REQUIRED)));
    const said = result !== null && resultOn !== null ? { result, resultOn, note, amendedWording } : null;
    const proposed = (await this.work.wording(paper)).wording;
    assertPossible([
      ...(CORRECTABLE.includes(paper.state) ? [] : (['NO_SUCH_MOVE'] as const)),
      ...(isOpen(consultation.state) ? (['NOTHING_TO_CORRECT'] as const) : []),
      ...(consultation.isFound ? (['FOUND_BY_SYSTEM'] as const) : []),
      ...(said ? problemsOfResult(consultation, said, { today, proposed }) : []),
      ...(said === null && !consultation.isAuthoritative && all.some(({ isAuthoritative, state }) => isAuthoritative && resolvedBy(state as ConsultationResult)) ? (['DECIDED_AFTER'] as const) : []),
    ]);
    if (said) await this.before.execute(paper.id, consultation.id, said.result);
    return said;
  }

  private async resolved(paper: Paper, { id: consultationId, isAuthoritative }: Consultation, said: Result | null): Promise<Resolved | null> {
    const result = isAuthoritative && said ? resolvedBy(said.result) : undefined;
    if (!said || result === undefined) return null;
    return { consultationId, result, decidedOn: said.resultOn, wording: said.result === 'APPROVED_AMENDED' ? said.amendedWording : (await this.work.wording(paper)).wording };
  }
}
