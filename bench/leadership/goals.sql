-- Each county with twenty municipalities.
create temp table county as
  select b.tenant_id, b.id as body_id, b.county_key, right(b.county_key, 3)::int as tenant, c.id as cycle_id
  from body b join planning_cycle c on c.tenant_id = b.tenant_id and c.body_id = b.id and c.number = 3 where b.kind = 'COUNTY';

insert into body (tenant_id, id, kind, name, ags, parent_id, parent_county_key)
  select tenant_id, pg_temp.id('body', tenant, n), 'MUNICIPALITY', 'Municipality ' || tenant || '-' || n, county_key || lpad((n - 1)::text, 3, '0'), body_id, county_key
  from county, generate_series(2, 21) n on conflict do nothing;

insert into field_of_action (tenant_id, id, name) select tenant_id, pg_temp.id('field', tenant, n), 'Handlungsfeld ' || n from county, generate_series(1, 10) n;

-- A thousand goals of each county: fifty strategic ones, and operational ones of the municipalities in turn.
create temp table aim as
  select c.*, n, pg_temp.id('goal', tenant, n) as goal_id, n > 50 as is_operational, 2 + n % 20 as place from county c, generate_series(1, 1000) n;

insert into goal (tenant_id, id, number, cycle_id, level, body_id, title, field_of_action_id, state, parent_goal_id, criterion, due_date, due_precision, owner_organization_id, owner_seat_id,
    unit, baseline_value, target_value, visibility, created_by, created_at)
  select tenant_id, goal_id, n, cycle_id, case when is_operational then 'OPERATIONAL' else 'STRATEGIC' end, case when is_operational then pg_temp.id('body', tenant, place) else body_id end,
    'Familienzentren mit offener Sprechstunde im Sozialraum ' || n, pg_temp.id('field', tenant, 1 + n % 10), 'HARMONISED', case when is_operational then pg_temp.id('goal', tenant, 1 + n % 50) end,
    case when is_operational then 'Die Sprechstunde ist an zwei Tagen offen.' else '' end, case when is_operational then date '2027-06-01' end, case when is_operational then 'MONTH' end,
    case when n % 3 > 0 then pg_temp.id('organization', tenant, 8 + 1 + n % 8) end, case when n % 3 = 0 and n % 30 > 0 then pg_temp.id('seat', tenant, (8 + 1 + n % 8) * 2) end,
    'Sozialräume', 2, 9, 'TENANT', pg_temp.id('person', tenant, 13), now() - interval '400 days'
  from aim;

-- Three updates of nine goals in ten.
insert into status_update (tenant_id, id, goal_id, lage, happened, need, value, given_by, given_at)
  select tenant_id, pg_temp.id('update', tenant, n * 4 + round), goal_id, (array['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'WATCH', 'AT_RISK'])[1 + (n + round) % 5],
    'Der Träger hat den Bauantrag zurückgenommen, ein anderer Standort wird geprüft.', 'Bis Januar ein Grundstück.', round * 2, pg_temp.id('person', tenant, 13), now() - make_interval(days => (4 - round) * 80 - n % 60)
  from aim, generate_series(1, 3) round where n % 10 > 0;

insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, at, payload)
  select tenant_id, pg_temp.id('harmonised', tenant, n), 'GOAL_HARMONISED', 'GOAL', goal_id, cycle_id, now() - interval '380 days', '{"from": "PROPOSED"}' from aim;

-- A Zielprüfung of each county that has judged what each municipality has for each strategic goal.
insert into goal_review (tenant_id, id, cycle_id, opened_by, opened_at)
  select tenant_id, pg_temp.id('review', tenant, 1), cycle_id, pg_temp.id('person', tenant, 13), now() - interval '20 days' from county;

insert into goal_review_cell (tenant_id, id, review_id, goal_id, body_id, judgement, note, judged_by, judged_at)
  select tenant_id, pg_temp.id('cell', tenant, n * 100 + place), pg_temp.id('review', tenant, 1), pg_temp.id('goal', tenant, n), pg_temp.id('body', tenant, place),
    (array['CONTRIBUTES', 'CONTRIBUTES', 'COVERED', 'GAP'])[1 + (n + place) % 4], case when (n + place) % 4 = 3 then 'Dafür fehlt ein Träger.' else '' end, pg_temp.id('person', tenant, 13), now() - interval '10 days'
  from county, generate_series(1, 50) n, generate_series(2, 21) place;
