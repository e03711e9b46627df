import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the rounds before the present one began, so that a bell that was rung too early can be taken back. */
export class AddedEarlierRoundsToWorldCafes1763880000000 implements MigrationInterface {
  name = 'AddedEarlierRoundsToWorldCafes1763880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table world_cafe add column earlier_rounds_began_at timestamptz[] not null default '{}'`);
    await runner.query('alter table world_cafe add constraint world_cafe_earlier_rounds_check check (cardinality(earlier_rounds_began_at) <= greatest(round - 1, 0))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table world_cafe drop column earlier_rounds_began_at');
  }
}
