import { Injectable, type Type } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { Membership } from '../domain/membership.entity.js';
import { Organization } from '../domain/organization.entity.js';
import { Seat } from '../domain/seat.entity.js';
import { SeatHolding } from '../domain/seat-holding.entity.js';
import { organizationReadable, type OrganizationScope } from './organization-scope.js';

/** What belongs to an organisation and is locked with it. */
export type OrganizationPart = Membership | Seat | SeatHolding;

/** Organisations for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class OrganizationWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks an organisation within the scope. @returns it as it is once nobody else can change it */
  async lock(tenantId: string, scope: OrganizationScope, id: string): Promise<Organization | null> {
    await this.units.query('select from organization where id = $1 for no key update', [id]);
    const rows = await this.units.query(`select o.id from organization o where o.id = $5 and ${organizationReadable('o')}`, [...scope, id]);
    return rows.length ? (await this.units.manager()).findOneBy(Organization, { tenantId, id }) : null;
  }

  /** Writes an organisation that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: Organization, changes: Partial<Organization> = {}): Promise<void> {
    await (await this.units.manager()).update(Organization, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** @returns a membership, a seat or a holding by its id */
  async find<Part extends OrganizationPart>(kind: Type<Part>, tenantId: string, id: string): Promise<Part | null> {
    return isId(id) ? (await this.units.manager()).findOneBy<Part>(kind, { tenantId, id } as FindOptionsWhere<Part>) : null;
  }

  /** @returns the id of the organisation that a part belongs to */
  async organizationOf(part: OrganizationPart): Promise<string> {
    return 'organizationId' in part ? part.organizationId : (await this.get(Seat, part.tenantId, part.seatId)).organizationId;
  }

  /** The same once its organisation is locked, when it is known to exist. */
  async get<Part extends OrganizationPart>(kind: Type<Part>, tenantId: string, id: string): Promise<Part> {
    return (await this.units.manager()).findOneByOrFail<Part>(kind, { tenantId, id } as FindOptionsWhere<Part>);
  }

  async add<Part extends OrganizationPart>(kind: Type<Part>, part: Part): Promise<void> {
    await (await this.units.manager()).insert<Part>(kind, part as QueryDeepPartialEntity<Part>);
  }

  async change<Part extends OrganizationPart>(kind: Type<Part>, { tenantId, id }: Part, changes: Partial<Part>): Promise<void> {
    await (await this.units.manager()).update<Part>(kind, { tenantId, id }, changes as QueryDeepPartialEntity<Part>);
  }

  async membershipsOf(tenantId: string, organizationId: string, personId: string): Promise<Membership[]> {
    return (await this.units.manager()).findBy(Membership, { tenantId, organizationId, personId });
  }

  /** Who has, had and will have a seat, from the first to the last. */
  async holdings(tenantId: string, seatId: string): Promise<SeatHolding[]> {
    return (await this.units.manager()).find(SeatHolding, { where: { tenantId, seatId }, order: { validFrom: 'asc', id: 'asc' } });
  }
}
