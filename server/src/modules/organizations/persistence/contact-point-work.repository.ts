import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { ContactPoint } from '../domain/contact-point.entity.js';

/** Contact points for whoever changes them. */
@Injectable()
export class ContactPointWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a contact point. @returns it as it is once nobody else can change it */
  async lock(tenantId: string, id: string): Promise<ContactPoint | null> {
    await this.units.query('select from contact_point where id = $1 for no key update', [id]);
    return (await this.units.manager()).findOneBy(ContactPoint, { tenantId, id });
  }

  async add(point: ContactPoint): Promise<void> {
    await (await this.units.manager()).insert(ContactPoint, point);
  }

  async update({ tenantId, id, version }: ContactPoint, changes: Partial<ContactPoint>): Promise<void> {
    await (await this.units.manager()).update(ContactPoint, { tenantId, id }, { ...changes, version: version + 1 });
  }
}
