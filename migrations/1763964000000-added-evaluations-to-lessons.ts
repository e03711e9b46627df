import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lessons that come of an evaluation; it has handed them on when each is decided, or a sentence says that there is none. */
export class AddedEvaluationsToLessons1763964000000 implements MigrationInterface {
  name = 'AddedEvaluationsToLessons1763964000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table lesson add evaluation_id uuid,
      drop constraint lesson_origin_check,
      add constraint lesson_origin_check check (num_nonnulls(meeting_id, goal_review_id, evaluation_id) <= 1),
      add constraint lesson_evaluation_fkey foreign key (tenant_id, evaluation_id) references evaluation (tenant_id, id)`);
    await runner.query('create index lesson_evaluation_idx on lesson (tenant_id, evaluation_id)');
    await runner.query(`create function refuse_adopting_over_open_lessons() returns trigger language plpgsql as $$
      begin
        if new.state = 'LESSONS_ADOPTED' and old.state <> 'LESSONS_ADOPTED' then
          if exists (select from lesson l where l.tenant_id = new.tenant_id and l.evaluation_id = new.id and l.state = 'OPEN') then
            raise exception 'evaluation_lessons_check: each lesson is decided before an evaluation has handed them on' using errcode = 'check_violation';
          end if;
          if new.nothing_learned = '' and not exists (select from lesson l where l.tenant_id = new.tenant_id and l.evaluation_id = new.id) then
            raise exception 'evaluation_lessons_check: an evaluation has a lesson, or says why there is none' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger evaluations_hand_on_what_was_learned before update of state on evaluation for each row execute function refuse_adopting_over_open_lessons()');
    await runner.query(`create function refuse_lesson_of_other_evaluations() returns trigger language plpgsql as $$
      begin
        if new.evaluation_id is not null then
          perform from evaluation e join measure m on m.tenant_id = e.tenant_id and m.id = e.measure_id
            where e.tenant_id = new.tenant_id and e.id = new.evaluation_id and m.cycle_id = new.cycle_id and e.state in ('ASSESSED', 'REPORTED') for share of e;
          if not found then
            raise exception 'lesson_assessed_check: a lesson comes of an evaluation of its cycle that was assessed' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger lessons_come_of_what_was_assessed before insert or update of evaluation_id on lesson for each row execute function refuse_lesson_of_other_evaluations()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger evaluations_hand_on_what_was_learned on evaluation');
    await runner.query('drop trigger lessons_come_of_what_was_assessed on lesson');
    await runner.query('drop function refuse_adopting_over_open_lessons, refuse_lesson_of_other_evaluations');
    await runner.query(`alter table lesson drop constraint lesson_origin_check, drop column evaluation_id,
      add constraint lesson_origin_check check (num_nonnulls(meeting_id, goal_review_id) <= 1)`);
  }
}
