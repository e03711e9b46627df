import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contributions that somebody has said, and somebody else has written down. */
export class AddedRecordedContributions1763952000000 implements MigrationInterface {
  name = 'AddedRecordedContributions1763952000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contribution add recorded_by uuid, add occasion text, add speaker text, add is_name_agreed boolean not null default false, add answer_way text not null default '',
      add constraint contribution_occasion_check check (occasion in ('STALL', 'CONVERSATION', 'TELEPHONE', 'LETTER')),
      add constraint contribution_speaker_check check (speaker in ('RESIDENT', 'RELATIVE', 'VOLUNTEER', 'PROFESSIONAL', 'OTHER')),
      add constraint contribution_recorded_check check (num_nonnulls(recorded_by, occasion, speaker) in (0, 3) and (recorded_by is null or contributor = 'CITIZEN') and length(answer_way) <= 200
        and (recorded_by is not null or (answer_way = '' and not is_name_agreed))),
      add constraint contribution_agreed_check check (recorded_by is null or citizen_name = '' or is_name_agreed),
      add constraint contribution_recorded_by_fkey foreign key (tenant_id, recorded_by) references person (tenant_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contribution drop constraint contribution_recorded_check, drop constraint contribution_agreed_check,
      drop column recorded_by, drop column occasion, drop column speaker, drop column is_name_agreed, drop column answer_way`);
  }
}
