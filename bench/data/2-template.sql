-- The template that all cycles began with: ten blocks of thirty contents, in the hands of the kinds of organisation that answer for them.
create temp table baustein as
  select position, 'B' || position as key, (array['DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION'])[1 + position % 6] as kind,
    case when position <= 2 then 'SETUP' else 'REGULAR' end as phase, 'Baustein ' || position || ': Bestand und Bedarf im Handlungsfeld' as title
  from generate_series(1, 10) position;

create temp table inhalt as
  select position, n, key || '.' || lpad(n::text, 2, '0') as key, 'Inhalt ' || n || ': Daten erheben, mit den Beteiligten abstimmen und auswerten' as title
  from baustein, generate_series(1, 30) n;

create function pg_temp.actor(n int) returns text language sql as $$ select lower(kind) from gremium where gremium.n = actor.n $$;

insert into process_template (tenant_id, id, key, version, title, created_at, content)
  select tenant_id, pg_temp.id('template', tenant, 1), 'bausteine', 1, 'Zehn Bausteine', '2015-01-01', content
  from circle, (
    select jsonb_build_object('key', 'bausteine', 'version', 1, 'title', 'Zehn Bausteine', 'source', '', 'submitsTo', pg_temp.actor(4),
      'actors', (select jsonb_agg(jsonb_build_object('key', lower(kind), 'label', name, 'kind', kind, 'optional', false, 'perBody', null) order by n) from gremium),
      'blocks', (
        select jsonb_agg(jsonb_build_object('key', b.key, 'kind', b.kind, 'phase', b.phase, 'title', b.title, 'accountable', pg_temp.actor(2 + position % 2),
          'participants', jsonb_build_array(pg_temp.actor(5), pg_temp.actor(6)), 'submitsTo', null, 'perBody', null,
          'dependsOn', coalesce((select jsonb_agg(p.key) from baustein p where p.position = b.position - 1), '[]'),
          'tasks', (
            select jsonb_agg(jsonb_build_object('key', t.key, 'title', t.title, 'responsible', jsonb_build_array(pg_temp.actor(1 + (n + 1) % 8)), 'consulted', jsonb_build_array(pg_temp.actor(1 + (n + 2) % 8)),
              'informed', jsonb_build_array(), 'optional', false, 'children', jsonb_build_array(),
              'dependsOn', coalesce((select jsonb_agg(p.key order by p.n desc) from inhalt p where p.position = t.position and p.n between t.n - 2 and t.n - 1), '[]')) order by n)
            from inhalt t where t.position = b.position)) order by position)
        from baustein b)) as content) template;
