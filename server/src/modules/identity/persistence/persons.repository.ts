import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Person } from '../domain/person.entity.js';

/** The persons of the unit's Planungskreis. */
@Injectable()
export class PersonsRepository {
  constructor(private readonly units: Units) {}

  async byId(tenantId: string, id: string): Promise<Person | null> {
    return (await this.units.manager()).findOneBy(Person, { tenantId, id });
  }

  async byEmail(tenantId: string, email: string): Promise<Person | null> {
    return (await this.units.manager()).findOneBy(Person, { tenantId, email });
  }

  async ofAccount(tenantId: string, accountId: string): Promise<Person | null> {
    return (await this.units.manager()).findOneBy(Person, { tenantId, accountId });
  }

  async add(person: Person): Promise<void> {
    await (await this.units.manager()).insert(Person, person);
  }

  async linkAccount(tenantId: string, id: string, accountId: string): Promise<void> {
    await (await this.units.manager()).update(Person, { tenantId, id }, { accountId });
  }
}
