import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['world_cafe', 'world_cafe_topic'];

/** Meetings that are held as a World-Café: topics at tables, talked about at the same time and in rounds. */
export class AddedWorldCafes1763870000000 implements MigrationInterface {
  name = 'AddedWorldCafes1763870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agenda_item add constraint agenda_item_meeting_key unique (tenant_id, meeting_id, id)');
    await runner.query(`create table world_cafe (
      tenant_id uuid not null,
      meeting_id uuid not null,
      rounds integer not null,
      round_minutes integer not null,
      change_minutes integer not null,
      wrap_up_minutes integer not null,
      round integer not null default 0,
      began_at timestamptz,
      round_began_at timestamptz,
      wrap_up_began_at timestamptz,
      version integer not null default 1,
      constraint world_cafe_pkey primary key (tenant_id, meeting_id),
      constraint world_cafe_rounds_check check (rounds between 1 and 6),
      constraint world_cafe_minutes_check check (round_minutes between 5 and 60 and change_minutes between 0 and 30 and wrap_up_minutes between 5 and 240),
      constraint world_cafe_round_check check (round between 0 and rounds and (round = 0) = (began_at is null) and (round = 0) = (round_began_at is null) and round_began_at >= began_at),
      constraint world_cafe_wrap_up_check check (wrap_up_began_at is null or (round = rounds and wrap_up_began_at >= round_began_at)),
      constraint world_cafe_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id))`);
    await runner.query(`create table world_cafe_topic (
      tenant_id uuid not null,
      agenda_item_id uuid not null,
      meeting_id uuid not null,
      table_no integer not null,
      constraint world_cafe_topic_pkey primary key (tenant_id, agenda_item_id),
      constraint world_cafe_topic_table_key unique (tenant_id, meeting_id, table_no),
      constraint world_cafe_topic_table_check check (table_no between 1 and 12),
      constraint world_cafe_topic_world_cafe_fkey foreign key (tenant_id, meeting_id) references world_cafe (tenant_id, meeting_id),
      constraint world_cafe_topic_agenda_item_fkey foreign key (tenant_id, meeting_id, agenda_item_id) references agenda_item (tenant_id, meeting_id, id))`);
    for (const table of TABLES) {
      const tenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (${tenant}) with check (${tenant})`);
      await runner.query(`create trigger unchanged_once_approved before insert or update or delete on ${table} for each row execute function refuse_change_once_approved()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('alter table agenda_item drop constraint agenda_item_meeting_key');
  }
}
