import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a measure is known again that came from the action plan of a body: bringing the plan again adds nothing. */
export class AddedImportedMeasures1763953000000 implements MigrationInterface {
  name = 'AddedImportedMeasures1763953000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table measure add import_key text,
      add constraint measure_import_check check (length(import_key) between 1 and 100),
      add constraint measure_import_key unique (tenant_id, body_id, import_key)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table measure drop column import_key');
  }
}
