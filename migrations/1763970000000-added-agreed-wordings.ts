import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words on which all have agreed are taken over into the goals that they are of; until then none of these is harmonised. */
export class AddedAgreedWordings1763970000000 implements MigrationInterface {
  name = 'AddedAgreedWordings1763970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table goal_review_proposal_goal add taken_over_at timestamptz, add taken_over_by uuid,
      add constraint goal_review_proposal_goal_taken_check check ((taken_over_at is null) = (taken_over_by is null)),
      add constraint goal_review_proposal_goal_taken_over_by_fkey foreign key (tenant_id, taken_over_by) references person (tenant_id, id)`);
    await runner.query('create index goal_review_proposal_goal_goal_idx on goal_review_proposal_goal (tenant_id, goal_id)');
    await runner.query(`create function refuse_words_not_agreed_on() returns trigger language plpgsql as $$
      begin
        if new.taken_over_at is not null and not exists (select from goal_review_proposal a where a.tenant_id = new.tenant_id and a.id = new.proposal_id and a.state = 'ACCEPTED') then
          raise exception 'goal_wording_check: only words on which all have agreed are taken over' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger words_taken_over_are_agreed_on before insert or update on goal_review_proposal_goal for each row execute function refuse_words_not_agreed_on()');
    await runner.query(`create function refuse_harmony_in_other_words() returns trigger language plpgsql as $$
      begin
        if new.state = 'HARMONISED' and old.state in ('PROPOSED', 'IN_REVIEW') and exists (select from goal_review_proposal_goal p
            join goal_review_proposal a on a.tenant_id = p.tenant_id and a.id = p.proposal_id
            where p.tenant_id = new.tenant_id and p.goal_id = new.id and p.taken_over_at is null and a.state = 'ACCEPTED') then
          raise exception 'goal_wording_check: a goal is harmonised in the words on which all have agreed' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create trigger goal_is_in_agreed_words after update of state on goal for each row execute function refuse_harmony_in_other_words()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger goal_is_in_agreed_words on goal');
    await runner.query('drop trigger words_taken_over_are_agreed_on on goal_review_proposal_goal');
    await runner.query('drop function refuse_words_not_agreed_on, refuse_harmony_in_other_words');
    await runner.query('drop index goal_review_proposal_goal_goal_idx');
    await runner.query('alter table goal_review_proposal_goal drop column taken_over_at, drop column taken_over_by');
  }
}
