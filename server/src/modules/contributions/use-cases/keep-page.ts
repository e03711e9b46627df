import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { violatedConstraint } from '../../../platform/database/database-errors.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { PageAddressTaken, ContributionPageChangedMeanwhile } from '../domain/contributions.refusals.js';
import { ContributionPagesRepository, type KeptPage } from '../persistence/contribution-pages.repository.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';

const KEY_BYTES = 32;

export interface PageSettings {
  /** The one that was seen; 0 where there was none. */
  version: number;
  slug: string;
  isOpen: boolean;
  introduction: string;
  bodyId: string;
  organizationId: string | null;
}

/** Opens, changes and closes the public page of a Planungskreis. */
@Injectable()
export class KeepPage {
  static readonly refusals = [NotFound, ContributionPageChangedMeanwhile, PageAddressTaken] as const;

  constructor(
    private readonly units: Units,
    private readonly pages: ContributionPagesRepository,
    private readonly work: ContributionWorkRepository,
  ) {}

  /** Read in the unit of the operation. */
  current(): Promise<KeptPage | undefined> {
    return this.pages.kept();
  }

  /** @throws Refused with NotFound, NotAllowed, ContributionPageChangedMeanwhile or PageAddressTaken */
  async save(actor: Actor, { version, ...settings }: PageSettings): Promise<KeptPage> {
    const { tenantId } = actor;
    try {
      return await this.units.run({ tenantId }, 'write', async () => {
        await this.check(actor, settings);
        const before = await this.pages.lock(tenantId);
        if ((before?.version ?? 0) !== version) throw new Refused(new ContributionPageChangedMeanwhile(before?.version ?? 0));
        await this.pages.save({ tenantId, ...settings, ticketKey: before?.ticketKey ?? randomBytes(KEY_BYTES), version: version + 1 });
        return this.saved();
      });
    } catch (error) {
      if (violatedConstraint(error) === 'contribution_page_slug_key') throw new Refused(new PageAddressTaken(settings.slug));
      throw error;
    }
  }

  private async check(actor: Actor, { bodyId, organizationId }: Pick<PageSettings, 'bodyId' | 'organizationId'>): Promise<void> {
    if (!(await this.work.bodyExists(bodyId))) throw new Refused(new NotFound(bodyId));
    if (!mayWith(actor, 'contributionPage.manage', ofBody(bodyId))) throw new Refused(new NotAllowed('contributionPage.manage'));
    if (organizationId !== null && !(await this.pages.organizationExists(organizationId))) throw new Refused(new NotFound(organizationId));
  }

  private async saved(): Promise<KeptPage> {
    const page = await this.pages.kept();
    if (!page) throw new Error('The page is gone.');
    return page;
  }
}
