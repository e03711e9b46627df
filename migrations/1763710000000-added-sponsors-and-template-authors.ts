import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddedSponsorsAndTemplateAuthors1763710000000 implements MigrationInterface {
  name = 'AddedSponsorsAndTemplateAuthors1763710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table planning_cycle add column sponsor_seat_id uuid,
      add constraint planning_cycle_sponsor_fkey foreign key (tenant_id, sponsor_seat_id) references seat (tenant_id, id)`);
    await runner.query(`alter table process_template add column created_by uuid,
      add constraint process_template_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table process_template drop column created_by');
    await runner.query('alter table planning_cycle drop column sponsor_seat_id');
  }
}
