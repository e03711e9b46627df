-- A county is a Planungskreis with its municipalities, a city is one of its own: 31 counties with 374 municipalities, then 22 cities.
create temp table circle as
  select n as tenant, pg_temp.id('tenant', n, 0) as tenant_id, n <= 31 as is_county, case when n > 31 then 1 when n <= 2 then 14 else 13 end as bodies
  from generate_series(1, current_setting('bench.tenants')::int) n;

create temp table place as
  select c.tenant, c.tenant_id, n as body, pg_temp.id('body', c.tenant, n) as body_id,
    case when not c.is_county then 'CITY' when n = 1 then 'COUNTY' else 'MUNICIPALITY' end as kind, '05' || lpad(c.tenant::text, 3, '0') as county_key
  from circle c, generate_series(1, c.bodies) n;

create temp table gremium (n, kind, name) as values
  (1, 'ADMINISTRATION', 'Verwaltung'), (2, 'SOCIAL_PLANNING_OFFICE', 'Stabsstelle Sozialplanung'), (3, 'PLANNING_GROUP', 'Planungsgruppe'), (4, 'STEERING_CONFERENCE', 'Lenkungskreis'),
  (5, 'AREA_CONFERENCE', 'Sozialraumkonferenz'), (6, 'WELFARE_WORKING_GROUP', 'Arbeitsgemeinschaft der Wohlfahrtsverbände'), (7, 'JOB_CENTRE', 'Jobcenter'), (8, 'OFFICE', 'Fachbereich Jugend und Soziales');

insert into tenant (id, name) select tenant_id, 'Planungskreis ' || tenant from circle;

insert into body (tenant_id, id, kind, name, county_key, ags, parent_id, parent_county_key)
  select tenant_id, body_id, kind, initcap(kind) || ' ' || tenant || '-' || body, case when kind = 'COUNTY' then county_key end,
    case when kind <> 'COUNTY' then county_key || lpad((body - 1)::text, 3, '0') end,
    case when kind = 'MUNICIPALITY' then pg_temp.id('body', tenant, 1) end, case when kind = 'MUNICIPALITY' then county_key end
  from place;

insert into organization (tenant_id, id, body_id, kind, name)
  select p.tenant_id, pg_temp.id('organization', p.tenant, p.body * 8 + g.n), p.body_id, g.kind, g.name || ' ' || p.tenant || '-' || p.body from place p, gremium g;

insert into seat (tenant_id, id, organization_id, title)
  select p.tenant_id, pg_temp.id('seat', p.tenant, (p.body * 8 + g.n) * 2 + s.n), pg_temp.id('organization', p.tenant, p.body * 8 + g.n), s.title || ' ' || g.name
  from place p, gremium g, (values (0, 'Leitung'), (1, 'Geschäftsführung')) s (n, title);

insert into account (id, email, password_hash, password_changed_at)
  select pg_temp.id('account', tenant, body * 12 + n), 'person-' || n || '@ort-' || tenant || '-' || body || '.example', current_setting('bench.password_hash'), '2024-01-02'
  from place, generate_series(1, 12) n;

insert into person (tenant_id, id, account_id, email, given_name, family_name)
  select tenant_id, pg_temp.id('person', tenant, body * 12 + n), pg_temp.id('account', tenant, body * 12 + n), 'person-' || n || '@ort-' || tenant || '-' || body || '.example',
    (array['Aylin', 'Bernd', 'Claudia', 'Dogan', 'Eva', 'Frank'])[1 + n % 6], (array['Ahrens', 'Brinkmann', 'Cramer', 'Demir', 'Esser', 'Fuchs', 'Grote'])[1 + (n + body) % 7]
  from place, generate_series(1, 12) n;

insert into membership (tenant_id, id, person_id, organization_id, role, valid_from)
  select tenant_id, pg_temp.id('membership', tenant, (body * 12 + n) * 2 + second), pg_temp.id('person', tenant, body * 12 + n),
    pg_temp.id('organization', tenant, body * 8 + 1 + (n + second * 3) % 8), case when n <= 8 and second = 0 then 'COORDINATOR' else 'MEMBER' end, '2015-01-01'
  from place, generate_series(1, 12) n, generate_series(0, 1) second;

insert into seat_holding (tenant_id, id, seat_id, person_id, kind, valid_from)
  select tenant_id, pg_temp.id('holding', tenant, body * 16 + n), pg_temp.id('seat', tenant, body * 16 + n), pg_temp.id('person', tenant, body * 12 + 1 + n % 12), 'HOLDER', '2015-01-01'
  from place, generate_series(2, 17) n;

-- The first person of a Planungskreis plans and administrates: every screen is open to it.
insert into role_grant (tenant_id, id, person_id, role, valid_from)
  select tenant_id, pg_temp.id('grant', tenant, r.n), pg_temp.id('person', tenant, 13), r.role, '2015-01-01' from circle, (values (1, 'PLANNER'), (2, 'ADMINISTRATOR')) r (n, role);
