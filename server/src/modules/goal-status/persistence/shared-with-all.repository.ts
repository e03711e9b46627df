import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

/** What everybody in the Planungskreis may read. */
@Injectable()
export class SharedWithAllRepository {
  constructor(private readonly units: Units) {}

  goals(ids: readonly string[]): Promise<Set<string>> {
    return this.of('goal', ids);
  }

  papers(ids: readonly string[]): Promise<Set<string>> {
    return this.of('paper', ids);
  }

  private async of(table: 'goal' | 'paper', ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select id from ${table} where id = any($1::uuid[]) and visibility in ('TENANT', 'PUBLIC')`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
