import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import { organizationSubject } from '../domain/organization-activities.js';
import type { OrganizationKind } from '../domain/organization-kinds.js';
import { Organization } from '../domain/organization.entity.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { organizationScope } from '../persistence/organization-scope.js';
import { RegisterRepository } from '../persistence/register.repository.js';

export interface NewOrganization {
  requestId: string;
  kind: OrganizationKind;
  name: string;
  bodyId: string | null;
  parentId: string | null;
}

/** Adds an organisation to the register. */
@Injectable()
export class AddOrganization {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly bodies: BodiesRepository,
    private readonly register: RegisterRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the organisation, or of the one that the same request added before
   * @throws Refused with NotFound (the body or the parent), NotAllowed or RequestIdReused
   */
  async execute(actor: Actor, input: NewOrganization): Promise<string> {
    const { kind, name, bodyId, parentId } = input;
    const { tenantId, today: validFrom } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (bodyId !== null && !(await this.bodies.lock(bodyId))) throw new Refused(new NotFound(bodyId));
      if (!mayWith(actor, 'organization.add', ofBody(bodyId))) throw new Refused(new NotAllowed('organization.add'));
      if (parentId !== null && !(await this.register.readable(organizationScope(actor), [parentId])).has(parentId)) throw new Refused(new NotFound(parentId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addOrganization', input);
      if (!isNew) return id;
      await (await this.units.manager()).insert(Organization, { tenantId, id, kind, name, bodyId, parentId, validFrom });
      await this.activity.record(actor, { kind: 'ORGANIZATION_ADDED', subject: organizationSubject(id), payload: { kind, bodyId, parentId } });
      return id;
    });
  }
}
