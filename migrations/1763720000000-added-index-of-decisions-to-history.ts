import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The board shows the last decision about each block; without the index it reads the block's whole history for that. */
export class AddedIndexOfDecisionsToHistory1763720000000 implements MigrationInterface {
  name = 'AddedIndexOfDecisionsToHistory1763720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index activity_decision_idx on activity (tenant_id, block_id, at desc, id desc)
      where kind in ('BLOCK_ACCEPTED', 'BLOCK_CONFIRMED', 'BLOCK_RETURNED', 'BLOCK_REOPENED', 'RESERVATION_GRANTED', 'RESERVATION_SETTLED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index activity_decision_idx');
  }
}
