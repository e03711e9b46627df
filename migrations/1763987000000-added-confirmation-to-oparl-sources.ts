import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who of those who plan has said that a council's own system is the right one; those of before were in use, by whoever named them. */
export class AddedConfirmationToOparlSources1763987000000 implements MigrationInterface {
  name = 'AddedConfirmationToOparlSources1763987000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oparl_source add confirmed_by uuid, add confirmed_at timestamptz');
    await runner.query('alter table oparl_source no force row level security');
    await runner.query('update oparl_source set confirmed_by = added_by, confirmed_at = added_at');
    await runner.query('alter table oparl_source force row level security');
    await runner.query(`alter table oparl_source
      add constraint oparl_source_confirmed_check check ((confirmed_by is null) = (confirmed_at is null)),
      add constraint oparl_source_confirmed_by_fkey foreign key (tenant_id, confirmed_by) references person (tenant_id, id)`);
    await runner.query(`create function hold_confirmation_to_address() returns trigger language plpgsql as $$
      begin
        if new.url <> old.url and new.confirmed_at is not null and new.confirmed_at is not distinct from old.confirmed_at then
          raise exception 'oparl_source_address_check: another address is confirmed anew' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger other_addresses_are_confirmed_anew before update of url on oparl_source for each row execute function hold_confirmation_to_address()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger other_addresses_are_confirmed_anew on oparl_source');
    await runner.query('drop function hold_confirmation_to_address');
    await runner.query('alter table oparl_source drop column confirmed_by, drop column confirmed_at');
  }
}
