import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { Accountables } from '../../cycles/index.js';
import { Mandates } from '../../goals/index.js';
import type { ApplicationState, Settlement } from '../domain/measure-lifecycle.js';
import { problemsOfCover } from '../domain/measure-rules.js';
import { FundingRepository } from '../persistence/funding.repository.js';
import { assertPossible } from './assert-possible.js';
import { type SeenMeasure, TakeMeasureSteps } from './take-measure-steps.js';

interface Application {
  programmeId: string;
  state: ApplicationState;
  submittedOn: string | null;
  decidedOn: string | null;
  amountCents: number;
  ownShareCents: number;
  endsOn: string | null;
}

interface GrantedReservation {
  reason: string;
  expiresOn: string;
  grantorOrganizationId: string | null;
  grantorSeatId: string | null;
}

/** @returns what an application lacks where it stands */
function problemsOfApplication({ state, submittedOn, decidedOn }: Application): InputProblem[] {
  const isDecided = state === 'APPROVED' || state === 'REJECTED';
  return [
    ...(state !== 'PLANNED' && submittedOn === null ? [new InputProblem('submittedOn', InputProblemCode.REQUIRED)] : []),
    ...(isDecided && decidedOn === null ? [new InputProblem('decidedOn', InputProblemCode.REQUIRED)] : []),
    ...(!isDecided && decidedOn !== null ? [new InputProblem('decidedOn', InputProblemCode.NOT_ALLOWED)] : []),
    ...(submittedOn !== null && decidedOn !== null && decidedOn < submittedOn ? [new InputProblem('decidedOn', InputProblemCode.TOO_EARLY)] : []),
  ];
}

/** Finds the money for a measure, or lets it be agreed on under a Vorbehalt until there is some (rule 24). All throw Refused as TakeMeasureSteps. */
@Injectable()
export class FundMeasures {
  constructor(
    private readonly steps: TakeMeasureSteps,
    private readonly funding: FundingRepository,
    private readonly accountables: Accountables,
    private readonly mandates: Mandates,
    private readonly clock: Clock,
  ) {}

  /** With InvalidInput, and NotFound also for the programme. */
  apply(actor: Actor, { measureId, version, ...application }: SeenMeasure & Application): Promise<string> {
    return this.steps.execute(actor, 'FUND', { measureId, version }, async (measure) => {
      const problems = problemsOfApplication(application);
      if (problems.length) throw new Refused(new InvalidInput(...problems));
      const { programmeId, state } = application;
      if (!(isId(programmeId) && (await this.funding.programme(programmeId)))) throw new Refused(new NotFound(programmeId));
      await this.funding.apply({ ...application, tenantId: measure.tenantId, measureId });
      assertPossible(problemsOfCover(measure.state, await this.funding.coverOf(measure.id)));
      return { entry: { kind: 'MEASURE_APPLICATION_SET', payload: { programmeId, state } } };
    });
  }

  /** With InvalidInput, and NotFound also for whoever grants it. */
  reserve(actor: Actor, { measureId, version, ...reservation }: SeenMeasure & GrantedReservation): Promise<string> {
    return this.steps.execute(actor, 'FUND', { measureId, version }, async ({ tenantId, state, hasOpenReservation }) => {
      const { grantorOrganizationId: organizationId, grantorSeatId: seatId, expiresOn, reason } = reservation;
      if (organizationId === null && seatId === null) throw new Refused(new InvalidInput(new InputProblem('grantorOrganizationId', InputProblemCode.REQUIRED)));
      if (expiresOn < actor.today) throw new Refused(new InvalidInput(new InputProblem('expiresOn', InputProblemCode.TOO_EARLY)));
      await this.accountables.check(actor, { organizationId, seatId, personId: null }, { organizationId: null, seatId: null, personId: null });
      assertPossible(hasOpenReservation ? ['ALREADY_RESERVED'] : ['IDEA', 'PROPOSED', 'AGREED'].includes(state) ? [] : ['NO_SUCH_STEP']);
      await this.funding.reserve({ ...reservation, tenantId, measureId, grantedBy: actor.personId, grantedAt: this.clock.now() });
      return { entry: { kind: 'MEASURE_RESERVED', payload: { expiresOn }, note: reason } };
    });
  }

  /** With NotFound also for a resolution that may not be read. */
  settle(actor: Actor, { measureId, version, settled, resolutionId }: SeenMeasure & { settled: Settlement; resolutionId: string | null }): Promise<string> {
    return this.steps.execute(actor, 'FUND', { measureId, version }, async (measure) => {
      assertPossible(measure.hasOpenReservation ? [] : ['NOTHING_TO_SETTLE']);
      assertPossible(settled === 'FUNDED' && !measure.isFunded ? ['STILL_UNFUNDED'] : []);
      const mandate = settled === 'OWN_RESOLUTION' ? await this.mandate(actor, resolutionId ?? '', measure.bodyId) : null;
      await this.funding.settle(measureId, settled, { personId: actor.personId, at: this.clock.now() }, mandate?.id ?? null);
      assertPossible(problemsOfCover(measure.state, await this.funding.coverOf(measure.id)));
      return { entry: { kind: 'MEASURE_RESERVATION_SETTLED', payload: { settled, paperId: mandate?.paperId ?? null } } };
    });
  }

  private async mandate(actor: Actor, resolutionId: string, bodyId: string): Promise<{ id: string; paperId: string }> {
    const mandate = (await this.mandates.byIds(actor, [resolutionId])).get(resolutionId);
    if (!mandate) throw new Refused(new NotFound(resolutionId));
    assertPossible(['ADOPTED', 'ADOPTED_AMENDED'].includes(mandate.result) && mandate.bodyId === bodyId ? [] : ['NO_MANDATE']);
    return mandate;
  }
}
