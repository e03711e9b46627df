import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES: readonly [table: string, column: string][] = [
  ['recommendation_link', 'task'],
  ['recommendation_link', 'action_item'],
  ['recommendation_link', 'goal'],
  ['goal', 'superseded_by'],
  ['agenda_item', 'block'],
  ['agenda_item', 'task'],
];

/** The Roter Faden follows every link in both directions. */
export class AddedIndexesOfThreads1763960000000 implements MigrationInterface {
  name = 'AddedIndexesOfThreads1763960000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES) await runner.query(`create index ${table}_${column}_idx on ${table} (tenant_id, ${column}_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of INDEXES) await runner.query(`drop index ${table}_${column}_idx`);
  }
}
