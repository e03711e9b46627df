import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { violatedConstraint } from '../../../platform/database/database-errors.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { organizationSubject } from '../domain/organization-activities.js';
import { assertInOrder } from '../domain/period-rules.js';
import { OrganizationChangedMeanwhile, ParentClosesCircle, PeriodNotPossible } from '../domain/register.refusals.js';
import { organizationScope } from '../persistence/organization-scope.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { RegisterRepository } from '../persistence/register.repository.js';
import { OrganizationRights } from './organization-rights.js';

interface Expected {
  organizationId: string;
  version: number;
}

/** What an organisation says of itself; a parent and a visibility that are left out stay as they are. */
export interface OrganizationEdit extends Expected {
  name: string;
  purpose: string;
  mandate: string;
  validFrom: Day | null;
  validUntil: Day | null;
  parentId?: string | null;
  visibility?: Visibility;
}

const FIELDS = ['name', 'purpose', 'mandate', 'parentId', 'validFrom', 'validUntil', 'visibility'] as const;

/** Changes what the register says of an organisation, and ends it. What is as it was is no change, and no entry in the history. */
@Injectable()
export class EditOrganization {
  static readonly refusals = [NotFound, OrganizationChangedMeanwhile, ParentClosesCircle, PeriodNotPossible] as const;
  static readonly refusalsOfEnd = [NotFound, OrganizationChangedMeanwhile, PeriodNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: OrganizationRights,
    private readonly work: OrganizationWorkRepository,
    private readonly register: RegisterRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound (also the parent), NotAllowed (also to share), OrganizationChangedMeanwhile, ParentClosesCircle or PeriodNotPossible */
  async edit(actor: Actor, input: OrganizationEdit): Promise<string> {
    try {
      return await this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
        const organization = await this.rights.lock(actor, 'organization.edit', input.organizationId, input.version);
        const { parentId = organization.parentId, visibility = organization.visibility, name, purpose, mandate, validFrom, validUntil } = input;
        const changes = { name, purpose, mandate, parentId, validFrom, validUntil, visibility };
        const fields = FIELDS.filter((field) => organization[field] !== changes[field]);
        if (fields.length === 0) return organization.id;
        if (fields.includes('visibility')) this.rights.demand(actor, 'organization.share', organization);
        if (fields.includes('parentId') && parentId !== null) await this.demandParent(actor, parentId);
        assertInOrder(validFrom, validUntil);
        await this.work.update(organization, changes);
        await this.activity.record(actor, { kind: 'ORGANIZATION_EDITED', subject: organizationSubject(organization.id), payload: { fields } });
        return organization.id;
      });
    } catch (error) {
      if (/^organization_parent_(acyclic|check)$/.test(violatedConstraint(error) ?? '')) throw new Refused(new ParentClosesCircle(input.parentId ?? ''));
      throw error;
    }
  }

  /** Its last day; who belongs to it has no role by it from the next day on. @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile or PeriodNotPossible */
  async end(actor: Actor, { organizationId, version, lastDay }: Expected & { lastDay: Day }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const organization = await this.rights.lock(actor, 'organization.edit', organizationId, version);
      if (organization.validUntil === lastDay) return organizationId;
      assertInOrder(organization.validFrom, lastDay);
      await this.work.update(organization, { validUntil: lastDay });
      await this.activity.record(actor, { kind: 'ORGANIZATION_ENDED', subject: organizationSubject(organizationId), payload: { lastDay } });
      return organizationId;
    });
  }

  private async demandParent(actor: Actor, parentId: string): Promise<void> {
    if (!(await this.register.readable(organizationScope(actor), [parentId])).has(parentId)) throw new Refused(new NotFound(parentId));
  }
}
