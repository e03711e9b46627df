import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import type { OrganizationKind } from '../domain/organization-kinds.js';
import { Organization } from '../domain/organization.entity.js';
import { SeatHolding } from '../domain/seat-holding.entity.js';
import { Seat } from '../domain/seat.entity.js';
import { BodiesRepository } from '../persistence/bodies.repository.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';

export interface NewOrganization {
  requestId: string;
  kind: OrganizationKind;
  name: string;
  bodyId: string | null;
}

export interface NewSeat {
  requestId: string;
  organizationId: string;
  title: string;
  /** Who holds it from today on; null for a seat that is still empty. */
  holderId: string | null;
}

/** Adds organisations, and seats in them. */
@Injectable()
export class AddOrganizations {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly bodies: BodiesRepository,
    private readonly organizations: OrganizationsRepository,
  ) {}

  /**
   * @returns the id of the organisation, or of the one that the same request added before
   * @throws Refused with NotFound (the body), NotAllowed or RequestIdReused
   */
  async addOrganization(actor: Actor, input: NewOrganization): Promise<string> {
    const { kind, name, bodyId } = input;
    const { tenantId, today: validFrom } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (bodyId !== null && !(await this.bodies.lock(bodyId))) throw new Refused(new NotFound(bodyId));
      if (!mayWith(actor, 'organization.add', ofBody(bodyId))) throw new Refused(new NotAllowed('organization.add'));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addOrganization', input);
      if (isNew) await (await this.units.manager()).insert(Organization, { tenantId, id, kind, name, bodyId, validFrom });
      return id;
    });
  }

  /**
   * @returns the id of the seat
   * @throws Refused with NotFound (the organisation or the holder), NotAllowed or RequestIdReused
   */
  async addSeat(actor: Actor, input: NewSeat): Promise<string> {
    const { organizationId, title, holderId: personId } = input;
    const { tenantId, today: validFrom } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (!(await this.organizations.known([organizationId])).has(organizationId)) throw new Refused(new NotFound(organizationId));
      const { body } = await this.organizations.byId(organizationId);
      if (!mayWith(actor, 'organization.add', ofBody(body?.id ?? null))) throw new Refused(new NotAllowed('organization.add'));
      if (personId !== null && !(await this.bodies.people(validFrom)).some(({ id }) => id === personId)) throw new Refused(new NotFound(personId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addSeat', input);
      if (!isNew) return id;
      const manager = await this.units.manager();
      await manager.insert(Seat, { tenantId, id, organizationId, title });
      if (personId !== null) await manager.insert(SeatHolding, { tenantId, id: newId(), seatId: id, personId, kind: 'HOLDER', validFrom });
      return id;
    });
  }
}
