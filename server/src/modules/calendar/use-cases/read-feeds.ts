import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Recipients } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';
import { ActorsRepository, RegisterQueries } from '../../organizations/index.js';
import { actionItemTodo } from '../domain/action-item-todo.js';
import { CALENDAR_WORDS } from '../domain/calendar-words.js';
import { feed } from '../domain/calendars.js';
import { type CalendarPage, meetingEvent } from '../domain/meeting-event.js';
import { CalendarEntriesRepository } from '../persistence/calendar-entries.repository.js';
import { CalendarFeedsRepository } from '../persistence/calendar-feeds.repository.js';

/** What stands behind a secret address: what its owner may read at that moment, in their language. */
@Injectable()
export class ReadFeeds {
  constructor(
    private readonly units: Units,
    private readonly feeds: CalendarFeedsRepository,
    private readonly entries: CalendarEntriesRepository,
    private readonly actors: ActorsRepository,
    private readonly recipients: Recipients,
    private readonly register: RegisterQueries,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @returns undefined for an address that there is not, whose owner has left, or whose organisation its owner may no longer read */
  async read(secret: string): Promise<string | undefined> {
    const now = this.clock.now();
    const found = await this.feeds.find(secret, now);
    if (!found) return undefined;
    const { tenantId, personId, organizationId } = found;
    return this.units.run({ tenantId }, 'read', async () => {
      const [actor] = await this.actors.ofPersons([personId], tenantId, now);
      const owner = actor && (await this.recipients.find(personId));
      if (!owner) return undefined;
      const page: CalendarPage = { locale: owner.locale, link: (path) => new URL(`/${owner.locale}/${path}`, this.environment.PUBLIC_URL).href };
      return organizationId === null ? this.own(actor, page, now) : this.ofOrganization(actor, organizationId, page, now);
    });
  }

  private async own(actor: Actor, page: CalendarPage, now: Date): Promise<string> {
    const meetings = await this.entries.meetings(actor, null, now);
    const actionItems = await this.entries.actionItems(actor, now);
    const name = CALENDAR_WORDS[page.locale].calendar(await this.entries.nameOfTenant(actor.tenantId));
    return feed(name, [...meetings.map((meeting) => meetingEvent(meeting, page)), ...actionItems.map((item) => actionItemTodo(item, page))]);
  }

  private async ofOrganization(actor: Actor, organizationId: string, page: CalendarPage, now: Date): Promise<string | undefined> {
    const organization = await this.register.page(actor, organizationId);
    if (!organization) return undefined;
    const meetings = await this.entries.meetings(actor, organizationId, now);
    return feed(CALENDAR_WORDS[page.locale].calendar(organization.name), meetings.map((meeting) => meetingEvent(meeting, page)));
  }
}
