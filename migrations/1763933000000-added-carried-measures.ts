import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** From which cycle a running measure came on, and what it served there. */
export class AddedCarriedMeasures1763933000000 implements MigrationInterface {
  name = 'AddedCarriedMeasures1763933000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table measure_carry (
      tenant_id uuid not null,
      measure_id uuid not null,
      from_cycle_id uuid not null,
      from_number int not null,
      from_goal_id uuid not null,
      to_cycle_id uuid not null,
      carried_by uuid not null,
      carried_at timestamptz not null,
      constraint measure_carry_pkey primary key (tenant_id, measure_id, from_cycle_id),
      constraint measure_carry_cycles_check check (from_cycle_id <> to_cycle_id and from_number >= 1),
      constraint measure_carry_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint measure_carry_from_cycle_fkey foreign key (tenant_id, from_cycle_id) references planning_cycle (tenant_id, id),
      constraint measure_carry_from_goal_fkey foreign key (tenant_id, from_cycle_id, from_goal_id) references goal (tenant_id, cycle_id, id),
      constraint measure_carry_to_cycle_fkey foreign key (tenant_id, to_cycle_id) references planning_cycle (tenant_id, id),
      constraint measure_carry_carried_by_fkey foreign key (tenant_id, carried_by) references person (tenant_id, id))`);
    await runner.query('create index measure_carry_from_cycle_idx on measure_carry (tenant_id, from_cycle_id)');
    await runner.query('create index measure_carry_from_goal_idx on measure_carry (tenant_id, from_goal_id)');
    await runner.query('alter table measure_carry enable row level security, force row level security');
    await runner.query(`create policy tenant on measure_carry using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table measure_carry');
  }
}
