import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { GrantedRole } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { RoleGrant } from '../../access/index.js';
import { Person } from '../../identity/index.js';
import { Membership } from '../domain/membership.entity.js';
import { dayBefore } from '../domain/period.js';
import { endOn } from '../domain/seat-holdings.js';
import { SeatHolding } from '../domain/seat-holding.entity.js';

/** A membership or a holding that has come to its end. */
interface Ended<Part> {
  part: Part;
  organizationId: string;
  lastDay: Day;
}

/** Accounts for whoever changes them: the administrators wait for each other, and whatever changes for a person waits for its row. */
@Injectable()
export class AccountWorkRepository {
  constructor(private readonly units: Units) {}

  /** @returns the person, once nobody else can change them or who administers */
  async lock(tenantId: string, personId: string): Promise<Person | null> {
    await this.units.query(`select from role_grant where role = 'ADMINISTRATOR' order by id for update`);
    await this.units.query('select from person where id = $1 for no key update', [personId]);
    return (await this.units.manager()).findOneBy(Person, { tenantId, id: personId });
  }

  async update({ tenantId, id, version }: Person, changes: Partial<Person> = {}): Promise<void> {
    await (await this.units.manager()).update(Person, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** Whether somebody else administers the Planungskreis and can get in. */
  async hasOtherAdministrator({ id }: Pick<Person, 'id'>, today: Day): Promise<boolean> {
    const [{ has }] = await this.units.query<{ has: boolean }>(
      `select exists (select from role_grant g join person p on p.id = g.person_id where g.role = 'ADMINISTRATOR' and g.person_id <> $1
         and g.valid_from <= $2 and (g.valid_until is null or g.valid_until >= $2) and p.account_id is not null and (p.left_on is null or p.left_on > $2)) as has`,
      [id, today],
    );
    return has;
  }

  /** What was granted and holds today or later. */
  async grants({ tenantId, id: personId }: Person, today: Day): Promise<RoleGrant[]> {
    return (await this.units.manager()).findBy(RoleGrant, [
      { tenantId, personId, validUntil: IsNull() },
      { tenantId, personId, validUntil: MoreThanOrEqual(today) },
    ]);
  }

  async grant({ tenantId, id: personId }: Person, roles: readonly GrantedRole[], today: Day): Promise<void> {
    await (await this.units.manager()).insert(RoleGrant, roles.map((role) => ({ tenantId, id: newId(), personId, role, bodyId: null, organizationId: null, validFrom: today, validUntil: null })));
  }

  /** Grants no longer hold: what was granted today is gone, because a grant lasts a day at least. */
  async endGrants(grants: readonly RoleGrant[], today: Day): Promise<void> {
    const manager = await this.units.manager();
    for (const { tenantId, id, validFrom } of grants) {
      if (validFrom >= today) await manager.delete(RoleGrant, { tenantId, id });
      else await manager.update(RoleGrant, { tenantId, id }, { validUntil: dayBefore(today) });
    }
  }

  /** Ends every membership on the day before, or on its first day. */
  async endMemberships({ tenantId, id: personId }: Person, today: Day): Promise<Ended<Membership>[]> {
    const manager = await this.units.manager();
    const open = await manager.findBy(Membership, [{ tenantId, personId, validUntil: IsNull() }, { tenantId, personId, validUntil: MoreThanOrEqual(today) }]);
    const ended = open.map((part) => ({ part, organizationId: part.organizationId, lastDay: lastDayOf(part, today) }));
    for (const { part, lastDay } of ended) await manager.update(Membership, { tenantId, id: part.id }, { validUntil: lastDay });
    return ended;
  }

  /** Ends every holding likewise; the seats stay, and are vacant. */
  async endHoldings({ tenantId, id: personId }: Person, today: Day): Promise<Ended<SeatHolding>[]> {
    const manager = await this.units.manager();
    const open = await manager.findBy(SeatHolding, [{ tenantId, personId, validUntil: IsNull() }, { tenantId, personId, validUntil: MoreThanOrEqual(today) }]);
    const seats = await this.units.query<{ id: string; organizationId: string }>('select id, organization_id as "organizationId" from seat where id = any($1)', [open.map(({ seatId }) => seatId)]);
    const organizationOf = new Map(seats.map(({ id, organizationId }) => [id, organizationId]));
    const ended = open.map((part) => ({ part, organizationId: organizationOf.get(part.seatId) ?? '', lastDay: lastDayOf(part, today) }));
    for (const { part, lastDay } of ended) await manager.update(SeatHolding, { tenantId, id: part.id }, endOn(part, lastDay));
    return ended;
  }

  /** Organisations whose members or seats have changed. */
  async touch(organizationIds: readonly string[]): Promise<void> {
    await this.units.query('update organization set version = version + 1 where id in (select id from organization where id = any($1) order by id for no key update)', [organizationIds]);
  }
}

const lastDayOf = ({ validFrom }: { validFrom: Day }, today: Day): Day => (validFrom >= today ? validFrom : dayBefore(today));
