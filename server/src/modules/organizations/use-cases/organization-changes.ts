import { Injectable, type Type } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import type { Organization } from '../domain/organization.entity.js';
import { type OrganizationPart, OrganizationWorkRepository } from '../persistence/organization-work.repository.js';
import { type Keeping, OrganizationRights } from './organization-rights.js';

interface Named {
  id: string;
  /** Of the organisation; null where something is added. */
  version: number | null;
}

/** Opens the unit of a verb about something in an organisation: the organisation is locked before anything in it is looked at. */
@Injectable()
export class OrganizationChanges {
  constructor(
    private readonly units: Units,
    private readonly rights: OrganizationRights,
    private readonly work: OrganizationWorkRepository,
  ) {}

  /** @throws Refused with NotFound, NotAllowed, and with what `change` refuses */
  in<Result>(actor: Actor, action: Keeping, organizationId: string, change: (organization: Organization) => Promise<Result>): Promise<Result> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => change(await this.rights.lock(actor, action, organizationId, null)));
  }

  /**
   * The same for a part that is named without its organisation; `change` gets it as it is once nobody else can change it.
   * @returns the id of the organisation
   * @throws Refused with NotFound, NotAllowed, OrganizationChangedMeanwhile, and with what `change` refuses
   */
  of<Part extends OrganizationPart>(actor: Actor, action: Keeping, kind: Type<Part>, { id, version }: Named, change: (part: Part, organization: Organization) => Promise<void>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const named = await this.work.find<Part>(kind, tenantId, id);
      const organization = await this.rights.lock(actor, action, named ? await this.work.organizationOf(named) : '', version, id);
      await change(await this.work.get<Part>(kind, tenantId, id), organization);
      return organization.id;
    });
  }
}
