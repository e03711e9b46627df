import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['goal_review', 'goal_review_cell', 'goal_review_conflict', 'goal_review_proposal', 'goal_review_proposal_goal', 'goal_consent'];

/** Zielprüfungen: the strategic goals beside what each municipality contributes, what is to be aligned, and who agrees to that. */
export class AddedGoalReviews1763922000000 implements MigrationInterface {
  name = 'AddedGoalReviews1763922000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addReviews(runner);
    await this.addProposals(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.closeReviews(runner);
    await this.letContributionsGo(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger only_contributions_are_taken_away on goal_relation');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_taking_a_conflict_away, refuse_change_of_closed_review');
  }

  private async addReviews(runner: QueryRunner): Promise<void> {
    await runner.query(`create table goal_review (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      state text not null default 'OPEN',
      protocol text not null default '',
      opened_by uuid not null,
      opened_at timestamptz not null,
      closed_by uuid,
      closed_at timestamptz,
      version int not null default 1,
      constraint goal_review_pkey primary key (tenant_id, id),
      constraint goal_review_state_check check (state in ('OPEN', 'CLOSED')),
      constraint goal_review_closed_check check ((state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (closed_by is null)),
      constraint goal_review_protocol_check check (length(protocol) <= 20000),
      constraint goal_review_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint goal_review_opened_by_fkey foreign key (tenant_id, opened_by) references person (tenant_id, id),
      constraint goal_review_closed_by_fkey foreign key (tenant_id, closed_by) references person (tenant_id, id))`);
    await runner.query(`create unique index goal_review_open_key on goal_review (tenant_id, cycle_id) where state = 'OPEN'`);
    await runner.query('create index goal_review_cycle_idx on goal_review (tenant_id, cycle_id)');
    await runner.query(`create table goal_review_cell (
      tenant_id uuid not null,
      id uuid not null,
      review_id uuid not null,
      goal_id uuid not null,
      body_id uuid not null,
      judgement text not null,
      note text not null default '',
      gap_settlement text,
      judged_by uuid not null,
      judged_at timestamptz not null,
      version int not null default 1,
      constraint goal_review_cell_pkey primary key (tenant_id, id),
      constraint goal_review_cell_key unique (tenant_id, review_id, goal_id, body_id),
      constraint goal_review_cell_judgement_check check (judgement in ('CONTRIBUTES', 'COVERED', 'CONFLICT', 'GAP', 'NOT_JUDGED')),
      constraint goal_review_cell_text_check check (length(note) <= 2000 and length(gap_settlement) between 1 and 2000),
      constraint goal_review_cell_gap_check check (gap_settlement is null or judgement = 'GAP'),
      constraint goal_review_cell_review_fkey foreign key (tenant_id, review_id) references goal_review (tenant_id, id),
      constraint goal_review_cell_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id),
      constraint goal_review_cell_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint goal_review_cell_judged_by_fkey foreign key (tenant_id, judged_by) references person (tenant_id, id))`);
    await runner.query(`create table goal_review_conflict (
      tenant_id uuid not null,
      cell_id uuid not null,
      relation_id uuid not null,
      constraint goal_review_conflict_pkey primary key (tenant_id, cell_id, relation_id),
      constraint goal_review_conflict_cell_fkey foreign key (tenant_id, cell_id) references goal_review_cell (tenant_id, id),
      constraint goal_review_conflict_relation_fkey foreign key (tenant_id, relation_id) references goal_relation (tenant_id, id))`);
  }

  private async addProposals(runner: QueryRunner): Promise<void> {
    await runner.query(`create table goal_review_proposal (
      tenant_id uuid not null,
      id uuid not null,
      review_id uuid not null,
      number int not null,
      kind text not null,
      wording text not null,
      state text not null default 'OPEN',
      reason text,
      proposed_by uuid not null,
      proposed_at timestamptz not null,
      version int not null default 1,
      constraint goal_review_proposal_pkey primary key (tenant_id, id),
      constraint goal_review_proposal_number_key unique (tenant_id, review_id, number),
      constraint goal_review_proposal_kind_check check (kind in ('MERGE', 'ALIGN')),
      constraint goal_review_proposal_state_check check (state in ('OPEN', 'ACCEPTED', 'DISMISSED')),
      constraint goal_review_proposal_text_check check (length(wording) between 1 and 4000 and length(reason) between 1 and 2000 and number >= 1),
      constraint goal_review_proposal_reason_check check ((state = 'DISMISSED') = (reason is not null)),
      constraint goal_review_proposal_review_fkey foreign key (tenant_id, review_id) references goal_review (tenant_id, id),
      constraint goal_review_proposal_proposed_by_fkey foreign key (tenant_id, proposed_by) references person (tenant_id, id))`);
    await runner.query(`create table goal_review_proposal_goal (
      tenant_id uuid not null,
      proposal_id uuid not null,
      goal_id uuid not null,
      constraint goal_review_proposal_goal_pkey primary key (tenant_id, proposal_id, goal_id),
      constraint goal_review_proposal_goal_proposal_fkey foreign key (tenant_id, proposal_id) references goal_review_proposal (tenant_id, id),
      constraint goal_review_proposal_goal_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id))`);
    await runner.query(`create table goal_consent (
      tenant_id uuid not null,
      proposal_id uuid not null,
      body_id uuid not null,
      consent text not null default 'OPEN',
      reason text,
      given_by uuid,
      given_at timestamptz,
      version int not null default 1,
      constraint goal_consent_pkey primary key (tenant_id, proposal_id, body_id),
      constraint goal_consent_consent_check check (consent in ('OPEN', 'AGREED', 'REFUSED')),
      constraint goal_consent_given_check check ((consent = 'OPEN') = (given_by is null) and (given_by is null) = (given_at is null)),
      constraint goal_consent_reason_check check ((consent = 'REFUSED') = (reason is not null) and length(reason) between 1 and 2000),
      constraint goal_consent_proposal_fkey foreign key (tenant_id, proposal_id) references goal_review_proposal (tenant_id, id),
      constraint goal_consent_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint goal_consent_given_by_fkey foreign key (tenant_id, given_by) references person (tenant_id, id))`);
  }

  /** What a closed review has found stays as it is; whoever judges waits for whoever closes. */
  private async closeReviews(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_change_of_closed_review() returns trigger language plpgsql as $$
      begin
        perform from goal_review r where r.tenant_id = new.tenant_id and r.id = new.review_id and r.state = 'OPEN' for share;
        if not found then
          raise exception 'goal_review_open_check: a closed review is not changed' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    for (const table of ['goal_review_cell', 'goal_review_proposal']) {
      await runner.query(`create trigger ${table}_is_of_open_review before insert or update on ${table} for each row execute function refuse_change_of_closed_review()`);
    }
  }

  /** A conflict or a duplicate is settled, and never taken away; a contribution may be. */
  private async letContributionsGo(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_taking_a_conflict_away() returns trigger language plpgsql as $$
      begin
        if old.kind <> 'CONTRIBUTES_TO' then
          raise exception 'goal_relation_kept_check: a conflict or a duplicate is settled, not taken away' using errcode = 'check_violation';
        end if;
        return old;
      end $$`);
    await runner.query('create trigger only_contributions_are_taken_away before delete on goal_relation for each row execute function refuse_taking_a_conflict_away()');
  }
}
