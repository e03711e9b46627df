import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { agreementSubject } from '../domain/agreement-activities.js';
import type { AgreementKind } from '../domain/agreement-kinds.js';
import { AlreadyParty, TwoPartiesNeeded } from '../domain/agreements.refusals.js';
import { assertInOrder } from '../domain/period-rules.js';
import { PeriodNotPossible } from '../domain/register.refusals.js';
import { AgreementWorkRepository } from '../persistence/agreement-work.repository.js';
import { AgreementRights } from './agreement-rights.js';
import { OrganizationChoice } from './organization-choice.js';

/** What an agreement says of itself. */
export interface AgreementFacts {
  title: string;
  kind: AgreementKind;
  summary: string;
  signedOn: Day | null;
  validFrom: Day | null;
  validUntil: Day | null;
  noticeMonths: number | null;
  warnDays: number;
}

export interface NewParty {
  organizationId: string;
  duties: string;
  resources: string;
}

export interface NewAgreement extends AgreementFacts {
  requestId: string;
  parties: NewParty[];
  /** Left out, those read it who are in charge of a party. */
  visibility?: Visibility;
}

/** Adds an agreement with whoever has agreed. */
@Injectable()
export class AddAgreement {
  static readonly refusals = [NotFound, AlreadyParty, TwoPartiesNeeded, PeriodNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: AgreementRights,
    private readonly organizations: OrganizationChoice,
    private readonly work: AgreementWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the agreement, or of the one that the same request added before
   * @throws Refused with NotFound (a party), NotAllowed (also to share), AlreadyParty for one that is named twice, TwoPartiesNeeded, PeriodNotPossible or RequestIdReused
   */
  async execute(actor: Actor, input: NewAgreement): Promise<string> {
    const { requestId: _, parties, visibility = 'INTERNAL', ...facts } = input;
    const { tenantId } = actor;
    const organizationIds = parties.map(({ organizationId }) => organizationId);
    return this.units.run({ tenantId }, 'write', async () => {
      await this.organizations.demand(actor, organizationIds);
      const partyFacts = await this.work.factsOf(organizationIds);
      this.rights.demand(actor, 'agreement.edit', partyFacts);
      if (visibility !== 'INTERNAL') this.rights.demand(actor, 'agreement.share', partyFacts);
      this.assertTwo(organizationIds);
      assertInOrder(facts.validFrom, facts.validUntil);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addAgreement', input);
      if (!isNew) return id;
      await this.work.add({ tenantId, id, ...facts, visibility, version: 1 }, parties.map((party) => ({ tenantId, id: newId(), agreementId: id, ...party })));
      await this.activity.record(actor, { kind: 'AGREEMENT_ADDED', subject: agreementSubject(id), payload: { kind: facts.kind, organizationIds } });
      return id;
    });
  }

  private assertTwo(organizationIds: readonly string[]): void {
    const twice = organizationIds.find((id, place) => organizationIds.indexOf(id) !== place);
    if (twice !== undefined) throw new Refused(new AlreadyParty(twice));
    if (organizationIds.length < 2) throw new Refused(new TwoPartiesNeeded(null));
  }
}
