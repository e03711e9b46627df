import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was put off until a meeting comes back with it, also when it moves. Before, no meeting was known to which anything could be put off. */
export class AddedMeetingsToSnoozes1763850000000 implements MigrationInterface {
  name = 'AddedMeetingsToSnoozes1763850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notification
      add snoozed_meeting_id uuid,
      add constraint notification_snoozed_meeting_fkey foreign key (tenant_id, snoozed_meeting_id) references meeting (tenant_id, id),
      drop constraint notification_snooze_check,
      add constraint notification_snooze_check check (snoozed_to in ('DAY', 'WEEK', 'NEXT_MEETING') and (snoozed_until is not null) = (coalesce(snoozed_to, '') in ('DAY', 'WEEK')) and (snoozed_meeting_id is not null) = (coalesce(snoozed_to, '') = 'NEXT_MEETING'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update notification set snoozed_to = null, snoozed_meeting_id = null where snoozed_to = 'NEXT_MEETING'`);
    await runner.query(`alter table notification
      drop constraint notification_snooze_check,
      add constraint notification_snooze_check check (snoozed_to in ('DAY', 'WEEK', 'NEXT_MEETING') and (snoozed_to is null) = (snoozed_until is null)),
      drop constraint notification_snoozed_meeting_fkey,
      drop column snoozed_meeting_id`);
  }
}
