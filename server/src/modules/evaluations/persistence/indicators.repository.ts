import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { Indicator } from '../domain/indicator.entity.js';
import type { IndicatorRow } from './evaluation-rows.js';

const INDICATORS = 'select id, name, unit, purpose, description, version from indicator';

/** What can be counted in the Planungskreis. */
@Injectable()
export class IndicatorsRepository {
  constructor(private readonly units: Units) {}

  all(): Promise<IndicatorRow[]> {
    return this.units.query(`${INDICATORS} order by name, id`, []);
  }

  /** Locks an indicator. */
  async lock(id: string): Promise<IndicatorRow | undefined> {
    return (await this.units.query<IndicatorRow>(`${INDICATORS} where id = $1 for update`, [id])).at(0);
  }

  /** @param id whose purpose must not change meanwhile */
  async find(id: string): Promise<IndicatorRow | undefined> {
    return (await this.units.query<IndicatorRow>(`${INDICATORS} where id = $1 for key share`, [id])).at(0);
  }

  async isNameTaken(name: string, id: string): Promise<boolean> {
    return (await this.units.query('select from indicator where name = $1 and id <> $2', [name, id])).length > 0;
  }

  async isInUse(id: string): Promise<boolean> {
    return (await this.units.query('select from evaluation_value where indicator_id = $1 limit 1', [id])).length > 0;
  }

  async add(indicator: Indicator): Promise<void> {
    await (await this.units.manager()).insert(Indicator, indicator);
  }

  async update({ tenantId, id, ...content }: Indicator): Promise<void> {
    await (await this.units.manager()).update(Indicator, { tenantId, id }, content);
  }
}
