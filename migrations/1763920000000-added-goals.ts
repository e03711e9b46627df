import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['field_of_action', 'goal', 'goal_origin', 'goal_relation'];

/** Goals from their draft to what came of them, where they come from and how they stand to each other. */
export class AddedGoals1763920000000 implements MigrationInterface {
  name = 'AddedGoals1763920000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addGoals(runner);
    await this.addOriginsAndRelations(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.holdToMandates(runner);
    await this.holdToHarmony(runner);
    await this.nameGoalsAsFruits(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from recommendation_link where goal_id is not null');
    await runner.query('alter table recommendation_link drop constraint recommendation_link_one_check');
    await runner.query('alter table recommendation_link drop column goal_id, add constraint recommendation_link_one_check check (num_nonnulls(task_id, action_item_id) = 1)');
    await runner.query('drop trigger adopted_goals_keep_their_mandate on resolution');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_goal_without_mandate, refuse_taking_a_mandate_away, refuse_goal_in_conflict, refuse_conflict_of_harmonised_goal');
  }

  private async addGoals(runner: QueryRunner): Promise<void> {
    await runner.query(`create table field_of_action (
      tenant_id uuid not null,
      id uuid not null,
      name text not null,
      constraint field_of_action_pkey primary key (tenant_id, id),
      constraint field_of_action_name_key unique (tenant_id, name),
      constraint field_of_action_name_check check (length(name) between 1 and 200))`);
    await runner.query(`create table goal (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      level text,
      body_id uuid not null,
      title text not null,
      text text not null default '',
      field_of_action_id uuid,
      state text not null default 'DRAFT',
      state_reason text,
      proposed_by_id uuid,
      parent_goal_id uuid,
      no_parent_reason text not null default '',
      criterion text not null default '',
      due_date date,
      due_precision text,
      owner_organization_id uuid,
      owner_seat_id uuid,
      owner_person_id uuid,
      indicator text not null default '',
      unit text not null default '',
      baseline_value numeric,
      baseline_date date,
      baseline_precision text,
      target_value numeric,
      resolution_id uuid,
      superseded_by_id uuid,
      visibility text not null default 'INTERNAL',
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint goal_pkey primary key (tenant_id, id),
      constraint goal_cycle_key unique (tenant_id, cycle_id, id),
      constraint goal_number_key unique (tenant_id, cycle_id, number),
      constraint goal_level_check check (level in ('GUIDING', 'STRATEGIC', 'OPERATIONAL')),
      constraint goal_state_check check (state in ('DRAFT', 'PROPOSED', 'IN_REVIEW', 'RETURNED', 'HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')),
      constraint goal_levelled_check check (level is not null or state in ('DRAFT', 'RETURNED', 'WITHDRAWN')),
      constraint goal_texts_check check (length(title) between 1 and 200 and length(text) <= 4000 and length(state_reason) between 1 and 4000 and length(no_parent_reason) <= 1000 and number >= 1),
      constraint goal_measure_check check (length(criterion) <= 1000 and length(indicator) <= 500 and length(unit) <= 40),
      constraint goal_reason_check check (state not in ('RETURNED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REJECTED', 'WITHDRAWN') or state_reason is not null),
      constraint goal_checkable_check check (level <> 'OPERATIONAL' or state not in ('HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED') or (criterion <> '' and due_date is not null)),
      constraint goal_attainment_check check (case when level = 'OPERATIONAL' then state <> 'REVIEWED' else state not in ('ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED') end),
      constraint goal_parent_check check (parent_goal_id is null or (parent_goal_id <> id and no_parent_reason = '' and level in ('STRATEGIC', 'OPERATIONAL'))),
      constraint goal_grounded_check check (level <> 'OPERATIONAL' or state not in ('HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED') or parent_goal_id is not null or no_parent_reason <> ''),
      constraint goal_due_check check ((due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint goal_baseline_check check (target_value is null or baseline_value is not null),
      constraint goal_baseline_date_check check ((baseline_date is null) = (baseline_precision is null) and baseline_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR') and (baseline_date is null or baseline_value is not null)),
      constraint goal_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)),
      constraint goal_superseded_check check ((state = 'SUPERSEDED') = (superseded_by_id is not null) and superseded_by_id <> id),
      constraint goal_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint goal_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint goal_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint goal_field_of_action_fkey foreign key (tenant_id, field_of_action_id) references field_of_action (tenant_id, id),
      constraint goal_proposed_by_fkey foreign key (tenant_id, proposed_by_id) references organization (tenant_id, id),
      constraint goal_parent_fkey foreign key (tenant_id, cycle_id, parent_goal_id) references goal (tenant_id, cycle_id, id),
      constraint goal_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint goal_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id),
      constraint goal_owner_person_fkey foreign key (tenant_id, owner_person_id) references person (tenant_id, id),
      constraint goal_resolution_fkey foreign key (tenant_id, resolution_id) references resolution (tenant_id, id),
      constraint goal_superseded_by_fkey foreign key (tenant_id, superseded_by_id) references goal (tenant_id, id),
      constraint goal_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    for (const column of ['body', 'proposed_by', 'parent_goal', 'owner_organization', 'owner_seat', 'resolution']) await runner.query(`create index goal_${column}_idx on goal (tenant_id, ${column}_id)`);
  }

  private async addOriginsAndRelations(runner: QueryRunner): Promise<void> {
    await runner.query(`create table goal_origin (
      tenant_id uuid not null,
      id uuid not null,
      goal_id uuid not null,
      finding_id uuid,
      recommendation_id uuid,
      contribution text,
      constraint goal_origin_pkey primary key (tenant_id, id),
      constraint goal_origin_finding_key unique (tenant_id, goal_id, finding_id),
      constraint goal_origin_recommendation_key unique (tenant_id, goal_id, recommendation_id),
      constraint goal_origin_one_check check (num_nonnulls(finding_id, recommendation_id, contribution) = 1),
      constraint goal_origin_text_check check (length(contribution) between 1 and 1000),
      constraint goal_origin_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id),
      constraint goal_origin_finding_fkey foreign key (tenant_id, finding_id) references finding (tenant_id, id),
      constraint goal_origin_recommendation_fkey foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id))`);
    for (const column of ['goal', 'finding', 'recommendation']) await runner.query(`create index goal_origin_${column}_idx on goal_origin (tenant_id, ${column}_id)`);
    await runner.query(`create table goal_relation (
      tenant_id uuid not null,
      id uuid not null,
      from_goal_id uuid not null,
      to_goal_id uuid not null,
      kind text not null,
      settlement text,
      constraint goal_relation_pkey primary key (tenant_id, id),
      constraint goal_relation_key unique (tenant_id, from_goal_id, to_goal_id, kind),
      constraint goal_relation_kind_check check (kind in ('CONTRIBUTES_TO', 'DUPLICATES', 'CONFLICTS_WITH')),
      constraint goal_relation_two_check check (case when kind = 'CONTRIBUTES_TO' then from_goal_id <> to_goal_id else from_goal_id < to_goal_id end),
      constraint goal_relation_settled_check check (settlement is null or (kind <> 'CONTRIBUTES_TO' and length(settlement) between 1 and 2000)),
      constraint goal_relation_from_fkey foreign key (tenant_id, from_goal_id) references goal (tenant_id, id),
      constraint goal_relation_to_fkey foreign key (tenant_id, to_goal_id) references goal (tenant_id, id))`);
    await runner.query('create index goal_relation_to_idx on goal_relation (tenant_id, to_goal_id)');
  }

  /** An adopted goal has a resolution of its body that gives a mandate, and keeps it. */
  private async holdToMandates(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_goal_without_mandate() returns trigger language plpgsql as $$
      begin
        if new.state in ('ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED') then
          perform from resolution r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id
            where r.tenant_id = new.tenant_id and r.id = new.resolution_id and r.result in ('ADOPTED', 'ADOPTED_AMENDED') and p.body_id = new.body_id for share of r;
          if not found then
            raise exception 'goal_mandate_check: an adopted goal has a resolution of its body that adopts it' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger goal_has_its_mandate before insert or update on goal for each row execute function refuse_goal_without_mandate()');
    await runner.query(`create function refuse_taking_a_mandate_away() returns trigger language plpgsql as $$
      begin
        if new.result not in ('ADOPTED', 'ADOPTED_AMENDED') and exists (select from goal g where g.tenant_id = new.tenant_id and g.resolution_id = new.id
            and g.state in ('ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED')) then
          raise exception 'goal_mandate_check: goals rest on this resolution' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger adopted_goals_keep_their_mandate before update of result on resolution for each row execute function refuse_taking_a_mandate_away()');
  }

  /** Whoever opens a conflict waits for whoever harmonises one of the goals, and the other way round. */
  private async holdToHarmony(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_goal_in_conflict() returns trigger language plpgsql as $$
      begin
        if new.state in ('HARMONISED', 'ADOPTED') and (tg_op = 'INSERT' or old.state <> new.state) and exists (select from goal_relation r
            where r.tenant_id = new.tenant_id and new.id in (r.from_goal_id, r.to_goal_id) and r.kind <> 'CONTRIBUTES_TO' and r.settlement is null) then
          raise exception 'goal_harmony_check: a goal with an open conflict or duplicate is not harmonised' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create trigger goal_is_in_harmony after insert or update of state on goal for each row execute function refuse_goal_in_conflict()');
    await runner.query(`create function refuse_conflict_of_harmonised_goal() returns trigger language plpgsql as $$
      begin
        if new.kind <> 'CONTRIBUTES_TO' and new.settlement is null then
          perform from goal g where g.tenant_id = new.tenant_id and g.id in (new.from_goal_id, new.to_goal_id) order by g.id for no key update;
          if exists (select from goal g where g.tenant_id = new.tenant_id and g.id in (new.from_goal_id, new.to_goal_id) and g.state = 'HARMONISED') then
            raise exception 'goal_harmony_check: a harmonised goal has no open conflict or duplicate' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger harmonised_goals_have_no_conflict before insert or update on goal_relation for each row execute function refuse_conflict_of_harmonised_goal()');
  }

  private async nameGoalsAsFruits(runner: QueryRunner): Promise<void> {
    await runner.query('alter table recommendation_link drop constraint recommendation_link_one_check');
    await runner.query(`alter table recommendation_link add goal_id uuid,
      add constraint recommendation_link_goal_key unique (tenant_id, recommendation_id, goal_id),
      add constraint recommendation_link_one_check check (num_nonnulls(task_id, action_item_id, goal_id) = 1),
      add constraint recommendation_link_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id)`);
  }
}
