import { Injectable } from '@nestjs/common';
import { type ActivityActor, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { type ConsultationResult, isOpen, resolvedBy } from '../domain/consultation-results.js';
import type { Consultation } from '../domain/consultation.entity.js';
import { paperSubject } from '../domain/council-activities.js';
import { BodiesBeforeSilent, PaperChangedMeanwhile, PaperNotPossible } from '../domain/council.refusals.js';
import { CONSULTED } from '../domain/paper-lifecycle.js';
import type { Paper } from '../domain/paper.entity.js';
import { problemsOfResult } from '../domain/result-rules.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import type { SeenConsultation } from './arrange-consultations.js';
import { assertPossible } from './assert-possible.js';
import { AwaitBodiesBefore } from './await-bodies-before.js';
import { PaperRights } from './paper-rights.js';
import { type FreshResolution, ResolutionFollowers } from './resolution-followers.js';

export interface Result {
  result: ConsultationResult;
  resultOn: Day;
  note: string;
  /** How the wording was amended; empty where it was not. */
  amendedWording: string;
}

/** Who says so, and when; nobody where the council's own system does. */
type Recorder = ActivityActor & { today: Day };

/** Says what came of a consultation; the result of the body that decides is what was resolved, and closes the paper. */
@Injectable()
export class RecordConsultationResult {
  static readonly refusals = [NotFound, PaperChangedMeanwhile, PaperNotPossible, BodiesBeforeSilent] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: PaperRights,
    private readonly work: PaperWorkRepository,
    private readonly before: AwaitBodiesBefore,
    private readonly followers: ResolutionFollowers,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * A result that a person enters; the council's own system tells results in the order in which it learns of them, a person in that of the Beratungsfolge.
   * @throws Refused with NotFound, NotAllowed, PaperChangedMeanwhile, PaperNotPossible, BodiesBeforeSilent, or InvalidInput where an amended wording is missing
   */
  execute(actor: Actor, { consultationId, version, ...said }: SeenConsultation & Result): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const paper = await this.rights.lockOf(actor, 'consultation.record', consultationId, version);
      if (CONSULTED.includes(paper.state)) await this.before.execute(paper.id, consultationId, said.result); // a paper that is not before the bodies waits for none of them
      await this.record(actor, paper, consultationId, said);
      return paper.id;
    });
  }

  /**
   * The same in the caller's unit, about a paper that it has locked: whoever calls has seen to the rights.
   * @throws Refused with NotFound, PaperNotPossible, or InvalidInput where an amended wording is missing
   */
  async record(by: Recorder, paper: Paper, consultationId: string, said: Result): Promise<void> {
    const consultation = (await this.work.consultations(paper)).find(({ id }) => id === consultationId);
    if (!consultation) throw new Refused(new NotFound(consultationId));
    const proposed = (await this.work.wording(paper)).wording;
    this.check(by.today, paper, consultation, said, proposed);
    const { result, resultOn, note: resultNote } = said;
    const amendedWording = result === 'APPROVED_AMENDED' ? said.amendedWording : null;
    await this.work.updateConsultation(consultation, { state: result, resultOn, resultNote, amendedWording, isFound: by.personId === null });
    const resolution = await this.resolve(paper, consultation, said, amendedWording ?? proposed);
    await this.work.update(paper, { state: resolution ? 'CLOSED' : 'IN_CONSULTATION' });
    const { organizationId, isAuthoritative } = consultation;
    await this.activity.record(by, { kind: 'CONSULTATION_RECORDED', subject: paperSubject(paper), payload: { organizationId, result, isAuthoritative }, note: resultNote || null });
    if (resolution) await this.followers.tell(by, resolution);
  }

  private check(today: Day, paper: Paper, consultation: Consultation, said: Result, proposed: string): void {
    if (said.result === 'APPROVED_AMENDED' && said.amendedWording === '') throw new Refused(new InvalidInput(new InputProblem('amendedWording', InputProblemCode.REQUIRED)));
    assertPossible([
      ...(CONSULTED.includes(paper.state) ? [] : (['NOT_SUBMITTED'] as const)),
      ...(isOpen(consultation.state) ? [] : (['RESULT_RECORDED'] as const)),
      ...problemsOfResult(consultation, said, { today, proposed }),
    ]);
  }

  private async resolve({ tenantId, id: paperId, bodyId }: Paper, { id: consultationId, isAuthoritative }: Consultation, { result, resultOn: decidedOn }: Result, wording: string): Promise<FreshResolution | undefined> {
    const resolved = isAuthoritative ? resolvedBy(result) : undefined;
    if (resolved === undefined) return undefined;
    const id = newId();
    await this.work.resolve({ tenantId, id, paperId, consultationId, result: resolved, wording, decidedOn });
    return { id, paperId, bodyId, result: resolved };
  }
}
