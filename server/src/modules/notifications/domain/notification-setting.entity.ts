import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How often somebody gets a digest. */
export const RHYTHMS = ['WEEKLY', 'DAILY', 'NONE'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface MailWishes {
  rhythm: Rhythm;
  /** Monday is 1; of a weekly digest. */
  weekday: number;
  /** In the zone of the Planungskreis. */
  hour: number;
  reminders: boolean;
}

/** What holds for whoever has said nothing. */
export const USUAL_WISHES: Readonly<MailWishes> = { rhythm: 'WEEKLY', weekday: 1, hour: 7, reminders: true };

/** When somebody wants to be told by mail. */
@Entity('notification_setting')
@Check('notification_setting_rhythm_check', `rhythm in ('WEEKLY', 'DAILY', 'NONE')`)
@Check('notification_setting_hour_check', 'weekday between 1 and 7 and hour between 0 and 23')
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'notification_setting_tenant_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'notification_setting_person_fkey' })
export class NotificationSetting implements MailWishes {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'notification_setting_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'notification_setting_pkey' })
  personId: string;

  @Column('text')
  rhythm: Rhythm;

  @Column('int')
  weekday: number;

  @Column('int')
  hour: number;

  @Column('boolean')
  reminders: boolean;

  @Column('int', { default: 1 })
  version: number;
}
