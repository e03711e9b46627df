import { Injectable } from '@nestjs/common';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { CooperationAgreement } from '../domain/cooperation-agreement.entity.js';
import { CooperationParty } from '../domain/cooperation-party.entity.js';

/** An organisation that is a party, with what decides about the rights of those in it. */
export interface PartyFacts {
  organizationId: string;
  bodyId: string | null;
}

/** Agreements for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class AgreementWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks an agreement. @returns it as it is once nobody else can change it */
  async lock(tenantId: string, id: string): Promise<CooperationAgreement | null> {
    await this.units.query('select from cooperation_agreement where id = $1 for no key update', [id]);
    return (await this.units.manager()).findOneBy(CooperationAgreement, { tenantId, id });
  }

  /** @returns the organisations that have agreed with each other */
  async partiesOf(agreementId: string): Promise<PartyFacts[]> {
    return this.units.query(
      `select o.id as "organizationId", o.body_id as "bodyId" from cooperation_party p join organization o on o.tenant_id = p.tenant_id and o.id = p.organization_id where p.agreement_id = $1`,
      [agreementId],
    );
  }

  /** @returns what decides about the rights of those in these organisations */
  async factsOf(organizationIds: readonly string[]): Promise<PartyFacts[]> {
    return this.units.query(`select id as "organizationId", body_id as "bodyId" from organization where id = any($1)`, [organizationIds]);
  }

  async add(agreement: CooperationAgreement, parties: readonly CooperationParty[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.insert(CooperationAgreement, agreement);
    await manager.insert(CooperationParty, [...parties]);
  }

  /** Writes an agreement that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: CooperationAgreement, changes: Partial<CooperationAgreement> = {}): Promise<void> {
    await (await this.units.manager()).update(CooperationAgreement, { tenantId, id }, { ...changes, version: version + 1 });
  }

  async party(tenantId: string, id: string): Promise<CooperationParty | null> {
    return isId(id) ? (await this.units.manager()).findOneBy(CooperationParty, { tenantId, id }) : null;
  }

  async addParty(party: CooperationParty): Promise<void> {
    await (await this.units.manager()).insert(CooperationParty, party);
  }

  async changeParty({ tenantId, id }: CooperationParty, changes: Pick<CooperationParty, 'duties' | 'resources'>): Promise<void> {
    await (await this.units.manager()).update(CooperationParty, { tenantId, id }, changes);
  }

  async removeParty({ tenantId, id }: CooperationParty): Promise<void> {
    await (await this.units.manager()).delete(CooperationParty, { tenantId, id });
  }
}
