import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What steers never becomes a proof of effects by another word for the same figures (rule 23). */
export class KeptIndicatorsThatSteer1763986000000 implements MigrationInterface {
  name = 'KeptIndicatorsThatSteer1763986000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function keep_indicators_that_steer() returns trigger language plpgsql as $$
      begin
        if old.purpose = 'STEERING' and new.purpose <> 'STEERING' then
          raise exception 'indicator_steering_check: an indicator that steers goes on steering, and another one measures the effect' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger indicators_that_steer_stay before update of purpose on indicator for each row execute function keep_indicators_that_steer()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger indicators_that_steer_stay on indicator');
    await runner.query('drop function keep_indicators_that_steer');
  }
}
