import type { MigrationInterface, QueryRunner } from 'typeorm';

const fixed = (method: string): string => `(fixed_at is null) = (fixed_by is null) and (fixed_at is null or (purpose <> '' and questions <> '' and ${method} and comparison <> '' and criteria <> '' and due_date is not null and (involvement <> '' or no_involvement_reason <> '') and num_nonnulls(evaluator_organization_id, evaluator_seat_id) = 1))`;

/** An evaluation goes by a method of the Methodenkoffer, beside what is said of it in words or instead of it; its name stays as it was when it was chosen. */
export class AddedMethodsToEvaluations1763976000000 implements MigrationInterface {
  name = 'AddedMethodsToEvaluations1763976000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table evaluation_plan add column method_id uuid, add column method_name text');
    await runner.query('alter table evaluation_plan add constraint evaluation_plan_method_fkey foreign key (tenant_id, method_id) references method (tenant_id, id)');
    await runner.query('alter table evaluation_plan add constraint evaluation_plan_method_check check ((method_id is null) = (method_name is null) and length(method_name) between 1 and 120)');
    await runner.query('create index evaluation_plan_method_idx on evaluation_plan (tenant_id, method_id)');
    await this.setFixed(runner, `(method <> '' or method_id is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.setFixed(runner, `method <> ''`);
    await runner.query('alter table evaluation_plan drop column method_id, drop column method_name');
  }

  private async setFixed(runner: QueryRunner, method: string): Promise<void> {
    await runner.query('alter table evaluation_plan drop constraint evaluation_plan_fixed_check');
    await runner.query(`alter table evaluation_plan add constraint evaluation_plan_fixed_check check (${fixed(method)})`);
  }
}
