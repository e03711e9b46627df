import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which end of its funding it was asked already whether a measure goes on (rule 27). */
export class AddedQuestionsOfContinuation1763932000000 implements MigrationInterface {
  name = 'AddedQuestionsOfContinuation1763932000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table measure add continuation_asked_for date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table measure drop column continuation_asked_for');
  }
}
