-- Three cycles of each body, four years each: two that have ended and one that runs.
create temp table round as
  select p.tenant, p.tenant_id, p.body, p.body_id, number, (p.body - 1) * 3 + number as cycle, pg_temp.id('cycle', p.tenant, (p.body - 1) * 3 + number) as cycle_id,
    make_date(2012 + number * 4, 1, 15) as begins
  from place p, generate_series(1, 3) number
  order by number, p.tenant, p.body;

insert into planning_cycle (tenant_id, id, body_id, number, template_id, template_key, state, mandate_text, mandate_date, planned_from, planned_until, predecessor_id, steering_organization_id)
  select tenant_id, cycle_id, body_id, number, pg_temp.id('template', tenant, 1), 'bausteine', case number when 3 then 'REGULAR' else 'CLOSED' end,
    'Der Rat beauftragt die Verwaltung mit der Fortschreibung der integrierten strategischen Sozialplanung.', begins, begins, begins + 1400,
    case when number > 1 then pg_temp.id('cycle', tenant, cycle - 1) end, pg_temp.id('organization', tenant, body * 8 + 4)
  from round;

insert into milestone (tenant_id, id, cycle_id, title, date, date_precision)
  select tenant_id, pg_temp.id('milestone', tenant, cycle * 4 + n), cycle_id, 'Bericht an den Ausschuss ' || n, begins + n * 300, 'DAY' from round, generate_series(0, 3) n;

-- Of the running cycle four blocks are accepted and one is submitted.
create temp table block as
  select r.*, position, key, kind, phase, title, (r.cycle - 1) * 10 + position as block, pg_temp.id('block', r.tenant, (r.cycle - 1) * 10 + position) as block_id,
    case when r.number < 3 or position <= 4 then 'ACCEPTED' when position = 5 then 'SUBMITTED' else 'OPEN' end as acceptance
  from round r, baustein
  order by r.number, r.tenant, r.cycle, position;

insert into building_block (tenant_id, id, cycle_id, key, kind, phase, position, title, planned_from, planned_until, accountable_organization_id, accountable_person_id,
    receiving_organization_id, acceptance, submitted_by, submitted_at, decided_by, decided_at)
  select tenant_id, block_id, cycle_id, key, kind, phase, position, title, begins + position * 130 - 130, begins + position * 130,
    pg_temp.id('organization', tenant, body * 8 + 2 + position % 2), pg_temp.id('person', tenant, body * 12 + 1 + position), pg_temp.id('organization', tenant, body * 8 + 4), acceptance,
    case when acceptance <> 'OPEN' then pg_temp.id('person', tenant, body * 12 + 1 + position) end, case when acceptance <> 'OPEN' then begins + position * 130 end,
    case when acceptance = 'ACCEPTED' then pg_temp.id('person', tenant, body * 12 + 12) end, case when acceptance = 'ACCEPTED' then begins + position * 130 + 7 end
  from block;

insert into block_dependency (tenant_id, cycle_id, block_id, predecessor_id)
  select tenant_id, cycle_id, block_id, pg_temp.id('block', tenant, block - 1) from block where position > 1;

insert into responsibility (tenant_id, id, cycle_id, block_id, organization_id, role)
  select tenant_id, pg_temp.id('block part', tenant, block * 2 + n), cycle_id, block_id, pg_temp.id('organization', tenant, body * 8 + 5 + n), (array['RESPONSIBLE', 'CONSULTED'])[1 + n]
  from block, generate_series(0, 1) n;
