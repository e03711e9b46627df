import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { ticketOf } from '../domain/ticket.js';
import { ContributionPagesRepository, type OpenPage } from '../persistence/contribution-pages.repository.js';

/** What the public page shows before anything is typed. */
export interface PageView {
  tenantName: string;
  introduction: string;
  ticket: string;
}

/** The pages on which anybody may contribute. One that is closed is like one that there never was. */
@Injectable()
export class PublicPages {
  constructor(
    private readonly units: Units,
    private readonly pages: ContributionPagesRepository,
    private readonly clock: Clock,
  ) {}

  async view(slug: string): Promise<PageView | undefined> {
    const page = await this.find(slug);
    return page && { tenantName: page.tenantName, introduction: page.introduction, ticket: this.ticketFor(page) };
  }

  async find(slug: string): Promise<OpenPage | undefined> {
    const tenantId = await this.units.run({}, 'read', () => this.pages.tenantOf(slug));
    return tenantId === undefined ? undefined : this.units.run({ tenantId }, 'read', () => this.pages.open(slug));
  }

  ticketFor({ ticketKey }: OpenPage): string {
    return ticketOf(ticketKey, newId(), this.clock.now());
  }
}
