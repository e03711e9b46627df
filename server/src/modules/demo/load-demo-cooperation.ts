import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { ContactPoint, CooperationAgreement, CooperationParty } from '../organizations/index.js';
import type { DemoPeople } from './demo-files.js';
import type { Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

/** Loads what the organisations of a demonstration have agreed with each other, and where they meet people. */
@Injectable()
export class LoadDemoCooperation {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async execute(tenantId: string, { agreements, contactPoints }: DemoPeople, { bodies, organizations }: Pick<Ids, 'bodies' | 'organizations'>): Promise<void> {
    const manager = await this.units.manager();
    for (const { parties, endsInDays, ...facts } of agreements) {
      const agreementId = newId();
      await manager.insert(CooperationAgreement, { tenantId, id: agreementId, ...facts, validUntil: this.inDays(endsInDays) });
      await manager.insert(CooperationParty, parties.map(({ organization, ...texts }) => ({ tenantId, id: newId(), agreementId, organizationId: organizations.get(organization), ...texts })));
    }
    for (const { body, organization, validForDays, ...facts } of contactPoints) {
      await manager.insert(ContactPoint, { tenantId, id: newId(), ...facts, bodyId: bodies.get(body), organizationId: organizations.get(organization), validUntil: this.inDays(validForDays) });
    }
  }

  private inDays(days: number | undefined): Day | null {
    return days === undefined ? null : new Date(this.clock.now().getTime() + days * MS_PER_DAY).toISOString().slice(0, 10);
  }
}
