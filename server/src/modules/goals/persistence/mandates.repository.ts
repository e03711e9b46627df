import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { PaperState, ResolutionResult } from '../../council/index.js';

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

/** A paper that goals go to the council with. */
export interface GoalPaperRow {
  id: string;
  bodyId: string;
  reference: string;
  title: string;
  state: PaperState;
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

  /** Whoever asks must look whether they may be read. */
  papers(paperIds: readonly string[]): Promise<GoalPaperRow[]> {
    return this.units.query('select id, body_id as "bodyId", reference, title, state from paper where id = any($1::uuid[])', [paperIds]);
  }

  /** Until the unit ends nobody records what came of the paper. */
  async hold(paperId: string): Promise<void> {
    await this.units.query('select from paper where id = $1 for share', [paperId]);
  }
}
