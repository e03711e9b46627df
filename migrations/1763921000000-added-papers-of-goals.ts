import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which paper a goal goes to the council of its body. */
export class AddedPapersOfGoals1763921000000 implements MigrationInterface {
  name = 'AddedPapersOfGoals1763921000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table paper add constraint paper_body_key unique (tenant_id, body_id, id)');
    await runner.query(`alter table goal add paper_id uuid,
      add constraint goal_paper_check check (paper_id is null or state not in ('DRAFT', 'PROPOSED', 'IN_REVIEW', 'RETURNED')),
      add constraint goal_paper_fkey foreign key (tenant_id, body_id, paper_id) references paper (tenant_id, body_id, id)`);
    await runner.query('create index goal_paper_idx on goal (tenant_id, paper_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table goal drop column paper_id');
    await runner.query('alter table paper drop constraint paper_body_key');
  }
}
