import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

/** Measures that came from an action plan. */
@Injectable()
export class ImportedMeasuresRepository {
  constructor(private readonly units: Units) {}

  /** @returns those of the keys under which the body has a measure already, whoever may read it */
  async keys(bodyId: string, keys: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ key: string }>('select import_key as key from measure where body_id = $1 and import_key = any($2::text[])', [bodyId, keys]);
    return new Set(rows.map(({ key }) => key));
  }
}
