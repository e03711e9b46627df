import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { ResolutionResult } from '../../council/index.js';

/** What a council has resolved, by the paper that it was about. */
export interface MandateRow {
  id: string;
  paperId: string;
  reference: string;
  title: string;
  bodyId: string;
  result: ResolutionResult;
  decidedOn: Day;
}

@Injectable()
export class MandatesRepository {
  constructor(private readonly units: Units) {}

  /** Whoever asks must look whether the papers may be read. */
  byIds(resolutionIds: readonly string[]): Promise<MandateRow[]> {
    return this.units.query(
      `select r.id, p.id as "paperId", p.reference, p.title, p.body_id as "bodyId", r.result, r.decided_on::text as "decidedOn"
       from resolution r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id where r.id = any($1::uuid[])`,
      [resolutionIds],
    );
  }
}
