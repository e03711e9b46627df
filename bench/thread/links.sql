-- What hangs on the first goal of each county: sixty Befunde, forty recommendations that follow from them, a paper with its resolution and eighty Aufträge;
-- with the nineteen goals that serve it, two hundred things and one.
insert into finding (tenant_id, id, number, cycle_id, kind, title, visibility, created_by, created_at)
  select tenant_id, pg_temp.id('finding', tenant, n), n, cycle_id, 'WEAKNESS', 'Am Abend gibt es wenige Angebote, Nummer ' || n, 'TENANT', pg_temp.id('person', tenant, 13), now() from county, generate_series(1, 60) n;

insert into recommendation (tenant_id, id, number, cycle_id, title, visibility, created_by, created_at, organization_id, state, issued_at, answer_due)
  select tenant_id, pg_temp.id('advice', tenant, n), n, cycle_id, 'Angebote am Abend öffnen, Nummer ' || n, 'TENANT', pg_temp.id('person', tenant, 13), now(), pg_temp.id('organization', tenant, 9), 'ISSUED', now(), current_date + 60
  from county, generate_series(1, 40) n;

insert into recommendation_finding (tenant_id, recommendation_id, finding_id)
  select tenant_id, pg_temp.id('advice', tenant, 1 + n % 40), pg_temp.id('finding', tenant, n) from county, generate_series(1, 60) n;

insert into goal_origin (tenant_id, id, goal_id, recommendation_id)
  select tenant_id, pg_temp.id('origin', tenant, n), pg_temp.id('goal', tenant, 1), pg_temp.id('advice', tenant, n) from county, generate_series(1, 40) n;

insert into paper (tenant_id, id, body_id, lead_organization_id, reference, title, kind, paper_date, state, finance_kind, climate, visibility)
  select tenant_id, pg_temp.id('paper', tenant, 1), body_id, pg_temp.id('organization', tenant, 9), '17/801', 'Ziele der Sozialplanung', 'PAPER', '2024-08-15', 'CLOSED', 'NONE', 'NONE', 'TENANT' from county;

insert into resolution (tenant_id, id, paper_id, consultation_id, result, wording, decided_on)
  select tenant_id, pg_temp.id('resolution', tenant, 1), pg_temp.id('paper', tenant, 1), pg_temp.id('consultation', tenant, 1), 'ADOPTED', 'Die Ziele werden beschlossen.', '2024-10-08' from county;

insert into action_item (tenant_id, id, number, title, state, given_by_id, organization_id, due_date, due_precision, proposed_at, agreed_at)
  select tenant_id, pg_temp.id('promise', tenant, n), 10000 + n, 'Zahlen liefern, Nummer ' || n, 'AGREED', pg_temp.id('organization', tenant, 9), pg_temp.id('organization', tenant, 10), '2027-01-01', 'DAY', now(), now() from county, generate_series(1, 80) n;

insert into resolution_condition (tenant_id, id, resolution_id, position, text, action_item_id)
  select tenant_id, pg_temp.id('condition', tenant, n), pg_temp.id('resolution', tenant, 1), n, 'Zahlen liefern', pg_temp.id('promise', tenant, n) from county, generate_series(1, 80) n;

update goal g set state = 'ADOPTED', paper_id = pg_temp.id('paper', c.tenant, 1), resolution_id = pg_temp.id('resolution', c.tenant, 1) from county c where g.tenant_id = c.tenant_id and g.id = pg_temp.id('goal', c.tenant, 1);
