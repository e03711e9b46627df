import { Injectable } from '@nestjs/common';
import { Clock, type Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Mails } from '../../../kernel/mails.js';
import { DueDates } from '../../../kernel/notices.js';
import { reminderOf, WINDOW_DAYS } from '../domain/reminders.js';
import { laterBy } from '../domain/snooze.js';
import { type NewNotice, NotificationsRepository } from '../persistence/notifications.repository.js';
import { WishesRepository } from '../persistence/wishes.repository.js';
import { Telling } from './telling.js';

/** Reminds people of what falls due and of what is late: of each day of each thing once, with one mail for all of a morning. */
@Injectable()
export class Remind {
  constructor(
    private readonly dueDates: DueDates,
    private readonly telling: Telling,
    private readonly notifications: NotificationsRepository,
    private readonly wishes: WishesRepository,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** Runs in a unit of the Planungskreis, on the morning of a day. */
  async execute(tenantId: string, today: Day): Promise<void> {
    const added = await this.telling.tell(tenantId, await this.due(today));
    const unwilling = await this.wishes.withoutReminders(added.map(({ personId }) => personId));
    const mailed = added.filter(({ personId }) => !unwilling.has(personId));
    if (!mailed.length) return;
    const mailingId = newId();
    await this.notifications.mail(mailed.map(({ id }) => id), mailingId, this.clock.now());
    await this.mails.orderForAll([...new Set(mailed.map(({ personId }) => personId))], 'notifications.reminder', { mailingId });
  }

  private async due(today: Day): Promise<NewNotice[]> {
    const notices: NewNotice[] = [];
    for (const dueDate of this.dueDates.all()) {
      for (const due of await dueDate.dueBetween(laterBy(today, -WINDOW_DAYS.back), laterBy(today, dueDate.aheadDays ?? WINDOW_DAYS.ahead))) {
        const reason = reminderOf(due, today);
        if (reason) notices.push(...due.personIds.map((personId) => ({ personId, subject: due.subject, occasion: dueDate.kind, reason, activityId: null, dueOn: due.lastDay })));
      }
    }
    return notices;
  }
}
