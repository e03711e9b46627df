import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { type MailWishes, NotificationSetting } from '../domain/notification-setting.entity.js';

/** When people want to be told by mail. */
@Injectable()
export class WishesRepository {
  constructor(private readonly units: Units) {}

  async find(tenantId: string, personId: string): Promise<NotificationSetting | null> {
    return (await this.units.manager()).findOneBy(NotificationSetting, { tenantId, personId });
  }

  /** Writes them where nobody has changed them meanwhile. @param version 0 where nothing was said yet @returns whether it was so */
  async put(tenantId: string, personId: string, { rhythm, weekday, hour, reminders }: MailWishes, version: number): Promise<boolean> {
    if (version === 0) {
      const added = await this.units.query(
        `insert into notification_setting (tenant_id, person_id, rhythm, weekday, hour, reminders) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning version`,
        [tenantId, personId, rhythm, weekday, hour, reminders],
      );
      return added.length > 0;
    }
    const { affected } = await (await this.units.manager()).update(NotificationSetting, { tenantId, personId, version }, { rhythm, weekday, hour, reminders, version: version + 1 });
    return affected === 1;
  }

  /** @returns those of these people who want no reminders */
  async withoutReminders(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.units.query<{ personId: string }>(`select person_id as "personId" from notification_setting where person_id = any($1) and not reminders`, [personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }
}
