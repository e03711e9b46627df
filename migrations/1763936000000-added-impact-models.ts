import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['impact_model', 'impact_node', 'impact_link', 'impact_assumption'];
const STAGE = `case kind when 'INPUT' then 1 when 'ACTIVITY' then 2 when 'OUTPUT' then 3 when 'OUTCOME' then 4 when 'IMPACT' then 5 end`;

/** How a measure is meant to have its effect, and what has to be true for that; a cycle closes only when this was asked again. */
export class AddedImpactModels1763936000000 implements MigrationInterface {
  name = 'AddedImpactModels1763936000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addChains(runner);
    await this.addAssumptions(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.askAgain(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger closed_cycles_have_no_open_assumption on planning_cycle');
    await runner.query('drop trigger started_measures_ask_in_open_cycles on measure');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_closing_over_open_assumptions, refuse_open_assumption_of_closed_cycle, refuse_start_with_open_assumption_in_closed_cycle');
  }

  /** A link leads from a column to a later one, so that no chain runs in a circle. */
  private async addChains(runner: QueryRunner): Promise<void> {
    await runner.query(`create table impact_model (
      tenant_id uuid not null,
      measure_id uuid not null,
      version int not null default 1,
      constraint impact_model_pkey primary key (tenant_id, measure_id),
      constraint impact_model_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id))`);
    await runner.query(`create table impact_node (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      kind text not null,
      stage int not null,
      position int not null,
      text text not null,
      target_group text not null default '',
      constraint impact_node_pkey primary key (tenant_id, id),
      constraint impact_node_of_measure_key unique (tenant_id, measure_id, id),
      constraint impact_node_stage_key unique (tenant_id, measure_id, id, stage),
      constraint impact_node_position_key unique (tenant_id, measure_id, kind, position),
      constraint impact_node_kind_check check (kind in ('INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT')),
      constraint impact_node_stage_check check (stage = ${STAGE}),
      constraint impact_node_texts_check check (length(text) between 1 and 500 and length(target_group) <= 200 and position >= 1),
      constraint impact_node_target_group_check check ((kind = 'OUTCOME') = (target_group <> '')),
      constraint impact_node_model_fkey foreign key (tenant_id, measure_id) references impact_model (tenant_id, measure_id))`);
    await runner.query(`create table impact_link (
      tenant_id uuid not null,
      measure_id uuid not null,
      from_node_id uuid not null,
      to_node_id uuid not null,
      from_stage int not null,
      to_stage int not null,
      constraint impact_link_pkey primary key (tenant_id, measure_id, from_node_id, to_node_id),
      constraint impact_link_forwards_check check (from_stage < to_stage),
      constraint impact_link_from_fkey foreign key (tenant_id, measure_id, from_node_id, from_stage) references impact_node (tenant_id, measure_id, id, stage),
      constraint impact_link_to_fkey foreign key (tenant_id, measure_id, to_node_id, to_stage) references impact_node (tenant_id, measure_id, id, stage))`);
  }

  private async addAssumptions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table impact_assumption (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      position int not null,
      node_id uuid,
      from_node_id uuid,
      to_node_id uuid,
      text text not null,
      certainty text not null,
      refuted_by text not null default '',
      state text not null default 'OPEN',
      finding text not null default '',
      checked_on date,
      answered_by uuid,
      answered_at timestamptz,
      constraint impact_assumption_pkey primary key (tenant_id, id),
      constraint impact_assumption_position_key unique (tenant_id, measure_id, position),
      constraint impact_assumption_place_check check (num_nonnulls(node_id, from_node_id) = 1 and (from_node_id is null) = (to_node_id is null)),
      constraint impact_assumption_texts_check check (length(text) between 1 and 500 and length(refuted_by) <= 500 and length(finding) <= 2000 and position >= 1),
      constraint impact_assumption_certainty_check check (certainty in ('UNSURE', 'FAIRLY_SURE', 'SURE')),
      constraint impact_assumption_state_check check (state in ('OPEN', 'HELD', 'DID_NOT_HOLD', 'CANNOT_BE_SAID')),
      constraint impact_assumption_answered_check check (num_nonnulls(checked_on, answered_by, answered_at) = case state when 'OPEN' then 0 else 3 end),
      constraint impact_assumption_finding_check check (case when state in ('DID_NOT_HOLD', 'CANNOT_BE_SAID') then finding <> '' else state <> 'OPEN' or finding = '' end),
      constraint impact_assumption_model_fkey foreign key (tenant_id, measure_id) references impact_model (tenant_id, measure_id),
      constraint impact_assumption_node_fkey foreign key (tenant_id, measure_id, node_id) references impact_node (tenant_id, measure_id, id),
      constraint impact_assumption_link_fkey foreign key (tenant_id, measure_id, from_node_id, to_node_id) references impact_link (tenant_id, measure_id, from_node_id, to_node_id),
      constraint impact_assumption_answered_by_fkey foreign key (tenant_id, answered_by) references person (tenant_id, id))`);
  }

  /** Whoever closes a cycle, and whoever assumes something or starts a measure in it, wait for each other. Of what never started nobody can say whether it held. */
  private async askAgain(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_closing_over_open_assumptions() returns trigger language plpgsql as $$
      begin
        if new.state = 'CLOSED' and old.state <> 'CLOSED' and exists (
          select from impact_assumption a join measure m on m.tenant_id = a.tenant_id and m.id = a.measure_id
          where m.tenant_id = new.tenant_id and m.cycle_id = new.id and m.started_at is not null and a.state = 'OPEN') then
          raise exception 'assumption_gate_check: a cycle closes only when it was said of each assumption whether it held' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create trigger closed_cycles_have_no_open_assumption after update of state on planning_cycle for each row execute function refuse_closing_over_open_assumptions()');
    await runner.query(`create function refuse_open_assumption_of_closed_cycle() returns trigger language plpgsql as $$
      begin
        if new.state = 'OPEN' then
          perform from measure m join planning_cycle c on c.tenant_id = m.tenant_id and c.id = m.cycle_id
            where m.tenant_id = new.tenant_id and m.id = new.measure_id and (m.started_at is null or c.state <> 'CLOSED') for share of c;
          if not found then
            raise exception 'assumption_gate_check: in a closed cycle nothing is assumed any more' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger open_assumptions_are_of_open_cycles before insert or update on impact_assumption for each row execute function refuse_open_assumption_of_closed_cycle()');
    await runner.query(`create function refuse_start_with_open_assumption_in_closed_cycle() returns trigger language plpgsql as $$
      begin
        if new.started_at is not null and exists (select from impact_assumption a where a.tenant_id = new.tenant_id and a.measure_id = new.id and a.state = 'OPEN') then
          perform from planning_cycle c where c.tenant_id = new.tenant_id and c.id = new.cycle_id and c.state <> 'CLOSED' for share;
          if not found then
            raise exception 'assumption_gate_check: in a closed cycle no measure starts on an open assumption' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger started_measures_ask_in_open_cycles before update of started_at on measure for each row when (old.started_at is null) execute function refuse_start_with_open_assumption_in_closed_cycle()');
  }
}
