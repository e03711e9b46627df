import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINKS = ['finding', 'goal', 'action_item', 'measure'];

/** An answer may name the measure that a contribution led to; the Roter Faden runs through contributions, in both directions. */
export class AddedMeasuresToAnswers1763951000000 implements MigrationInterface {
  name = 'AddedMeasuresToAnswers1763951000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table contribution_answer add measure_id uuid,
      add constraint contribution_answer_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      drop constraint contribution_answer_link_check,
      add constraint contribution_answer_link_check check (num_nonnulls(finding_id, goal_id, action_item_id, measure_id) <= 1)`);
    for (const column of LINKS) await runner.query(`create index contribution_answer_${column}_idx on contribution_answer (tenant_id, ${column}_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of LINKS) await runner.query(`drop index contribution_answer_${column}_idx`);
    await runner.query(`alter table contribution_answer drop constraint contribution_answer_link_check, drop column measure_id,
      add constraint contribution_answer_link_check check (num_nonnulls(finding_id, goal_id, action_item_id) <= 1)`);
  }
}
