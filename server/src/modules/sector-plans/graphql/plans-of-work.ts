import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { SectorPlanRow } from '../persistence/sector-plan-rows.js';
import { SectorPlanQueries } from '../use-cases/sector-plan-queries.js';

/** The Fachplanungen of blocks and tasks, for all of an answer at once. */
@Injectable()
export class PlansOfWork {
  private readonly plans: Loader<string, SectorPlanRow[]>;

  constructor(queries: SectorPlanQueries) {
    this.plans = new Loader((ids, context) => queries.linkedTo((context as SignedInContext).actor, ids));
  }

  /** @returns those that are linked to this block or task and may be read */
  async of(context: SignedInContext, contentId: string): Promise<SectorPlanRow[]> {
    return (await this.plans.load(context, contentId)) ?? [];
  }
}
