import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { RegisterQueries } from '../../organizations/index.js';
import { CalendarFeedsRepository, type FeedRow } from '../persistence/calendar-feeds.repository.js';

/** The secret addresses of whoever is signed in. */
@Injectable()
export class KeepFeeds {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly feeds: CalendarFeedsRepository,
    private readonly register: RegisterQueries,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  of({ tenantId, personId }: Actor): Promise<FeedRow[]> {
    return this.feeds.of(tenantId, personId);
  }

  /**
   * Makes an address; an earlier one for the same stops working.
   * @param organizationId null for what concerns the actor
   * @returns the address, which cannot be shown again
   * @throws Refused with NotFound for an organisation that may not be read
   */
  async make(actor: Actor, organizationId: string | null): Promise<string> {
    const { tenantId, personId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (organizationId !== null && !(await this.register.mayRead(actor, organizationId))) throw new Refused(new NotFound(organizationId));
      const secret = await this.feeds.make({ tenantId, personId, organizationId }, this.clock.now());
      return new URL(`/kalender/${secret}.ics`, this.environment.PUBLIC_URL).href;
    });
  }

  /** Ends an address; one that there is not has ended already. */
  async end({ tenantId, personId }: Actor, organizationId: string | null): Promise<void> {
    await this.units.run({ tenantId }, 'write', () => this.feeds.end({ tenantId, personId, organizationId }));
  }
}
