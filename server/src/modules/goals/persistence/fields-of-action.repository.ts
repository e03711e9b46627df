import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';

/** The Handlungsfelder of a Planungskreis, which come to be by being named. */
@Injectable()
export class FieldsOfActionRepository {
  constructor(private readonly units: Units) {}

  /** @returns the id of the Handlungsfeld of this name, which there is from now on; null for none */
  async idOf(tenantId: string, name: string): Promise<string | null> {
    if (!name) return null;
    await this.units.query('insert into field_of_action (tenant_id, id, name) values ($1, $2, $3) on conflict do nothing', [tenantId, newId(), name]);
    return (await this.units.query<{ id: string }>('select id from field_of_action where name = $1', [name]))[0].id;
  }
}
