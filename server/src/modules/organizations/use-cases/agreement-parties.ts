import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { agreementSubject, PARTY_FIELDS } from '../domain/agreement-activities.js';
import { AgreementChangedMeanwhile, AlreadyParty, TwoPartiesNeeded } from '../domain/agreements.refusals.js';
import type { CooperationAgreement } from '../domain/cooperation-agreement.entity.js';
import type { CooperationParty } from '../domain/cooperation-party.entity.js';
import { AgreementWorkRepository } from '../persistence/agreement-work.repository.js';
import type { NewParty } from './add-agreement.js';
import { AgreementRights } from './agreement-rights.js';
import { OrganizationChoice } from './organization-choice.js';

interface ExpectedParty {
  partyId: string;
  /** Of the agreement. */
  version: number;
}

/** Who has agreed, what they do and what they bring. */
@Injectable()
export class AgreementParties {
  static readonly refusalsOfAdd = [NotFound, AlreadyParty, RequestIdReused] as const;
  static readonly refusals = [NotFound, AgreementChangedMeanwhile] as const;
  static readonly refusalsOfRemove = [NotFound, AgreementChangedMeanwhile, TwoPartiesNeeded] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: AgreementRights,
    private readonly organizations: OrganizationChoice,
    private readonly work: AgreementWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * The same request a second time adds nobody.
   * @returns the id of the agreement, as the other verbs do
   * @throws Refused with NotFound (also the organisation), NotAllowed, AlreadyParty or RequestIdReused
   */
  async add(actor: Actor, input: NewParty & { requestId: string; agreementId: string }): Promise<string> {
    const { agreementId, organizationId, duties, resources } = input;
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const agreement = await this.rights.lock(actor, agreementId, null);
      await this.organizations.demand(actor, [organizationId]);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addAgreementParty', input);
      if (!isNew) return agreementId;
      const parties = await this.work.partiesOf(agreementId);
      if (parties.some((each) => each.organizationId === organizationId)) throw new Refused(new AlreadyParty(organizationId));
      await this.work.addParty({ tenantId, id, agreementId, organizationId, duties, resources });
      await this.work.update(agreement);
      await this.activity.record(actor, { kind: 'AGREEMENT_PARTY_ADDED', subject: agreementSubject(agreementId), payload: { organizationId } });
      return agreementId;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or AgreementChangedMeanwhile */
  async edit(actor: Actor, { partyId, version, ...texts }: ExpectedParty & Pick<NewParty, 'duties' | 'resources'>): Promise<string> {
    return this.change(actor, { partyId, version }, async (party, agreement) => {
      const fields = PARTY_FIELDS.filter((field) => party[field] !== texts[field]);
      if (fields.length === 0) return;
      await this.work.changeParty(party, texts);
      await this.work.update(agreement);
      await this.activity.record(actor, { kind: 'AGREEMENT_PARTY_EDITED', subject: agreementSubject(agreement.id), payload: { organizationId: party.organizationId, fields } });
    });
  }

  /** @throws Refused with NotFound, NotAllowed, AgreementChangedMeanwhile, or TwoPartiesNeeded when only one would be left */
  async remove(actor: Actor, expected: ExpectedParty): Promise<string> {
    return this.change(actor, expected, async (party, agreement) => {
      if ((await this.work.partiesOf(agreement.id)).length <= 2) throw new Refused(new TwoPartiesNeeded(agreement.id));
      await this.work.removeParty(party);
      await this.work.update(agreement);
      await this.activity.record(actor, { kind: 'AGREEMENT_PARTY_REMOVED', subject: agreementSubject(agreement.id), payload: { organizationId: party.organizationId } });
    });
  }

  private change(actor: Actor, { partyId, version }: ExpectedParty, work: (party: CooperationParty, agreement: CooperationAgreement) => Promise<void>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const named = await this.work.party(tenantId, partyId);
      const agreement = await this.rights.lock(actor, named?.agreementId ?? '', version, partyId);
      const party = await this.work.party(tenantId, partyId);
      if (!party) throw new Refused(new AgreementChangedMeanwhile(agreement.id));
      await work(party, agreement);
      return agreement.id;
    });
  }
}
