import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../../config/config.module.js';
import type { Environment } from '../../../config/environment.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Recipients } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';
import { publication } from '../domain/calendars.js';
import { CalendarEntriesRepository } from '../persistence/calendar-entries.repository.js';

/** Puts one meeting down for whoever wants to take it into their calendar by hand: the same event as in feeds and mails. */
@Injectable()
export class PublishMeeting {
  constructor(
    private readonly units: Units,
    private readonly entries: CalendarEntriesRepository,
    private readonly recipients: Recipients,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** @returns undefined for a meeting that may not be read, as for one that there is not */
  async execute(actor: Actor, meetingId: string): Promise<string | undefined> {
    if (!isId(meetingId)) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => {
      const meeting = await this.entries.readable(actor, meetingId);
      const { locale } = (await this.recipients.find(actor.personId)) ?? { locale: 'de' as const };
      return meeting && publication(meeting, { locale, link: (path) => new URL(`/${locale}/${path}`, this.environment.PUBLIC_URL).href });
    });
  }
}
