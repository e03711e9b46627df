-- Thirty contents of each block: done in what is accepted, half done in what is submitted or begun.
create temp table content as
  select b.tenant, b.tenant_id, b.body, b.number, b.cycle_id, b.block_id, b.begins, position, i.n, i.key, i.title, (b.block - 1) * 30 + n as task, pg_temp.id('task', b.tenant, (b.block - 1) * 30 + n) as task_id,
    case when b.acceptance = 'ACCEPTED' or (b.position <= 6 and n <= 15) then 'DONE' when b.position <= 6 and n <= 20 then 'IN_PROGRESS' else 'PLANNED' end as stand,
    b.begins + b.position * 130 - 130 + n * 4 as due
  from block b join inhalt i using (position)
  order by b.number, b.tenant, b.block, n; -- as the program writes them when it opens a cycle

insert into task (tenant_id, id, cycle_id, block_id, key, position, title, note, stand, due_date, due_precision, completed_on, completed_precision, accountable_organization_id, accountable_person_id)
  select tenant_id, task_id, cycle_id, block_id, key, n, title,
    case when stand = 'PLANNED' then '' else 'Die Rückmeldungen der Träger liegen vor, der Entwurf wird im Lenkungskreis beraten.' end, stand, due, 'DAY',
    case when stand = 'DONE' then due end, case when stand = 'DONE' then 'ON' end, pg_temp.id('organization', tenant, body * 8 + 1 + n % 8), pg_temp.id('person', tenant, body * 12 + 1 + n % 12)
  from content order by number, tenant, task;

-- Each content waits for the two before it.
insert into task_dependency (tenant_id, cycle_id, task_id, predecessor_id)
  select tenant_id, cycle_id, task_id, pg_temp.id('task', tenant, task - back) from content, generate_series(1, 2) back where n > back
  order by number, tenant, task, back;

insert into responsibility (tenant_id, id, cycle_id, block_id, task_id, organization_id, seat_id, role)
  select tenant_id, pg_temp.id('task part', tenant, task * 3 + part), cycle_id, block_id, task_id,
    case when part < 2 then pg_temp.id('organization', tenant, body * 8 + 1 + (n + part + 1) % 8) end, case when part = 2 then pg_temp.id('seat', tenant, body * 16 + 2 + n % 16) end,
    (array['RESPONSIBLE', 'CONSULTED', 'INFORMED'])[1 + part]
  from content, generate_series(0, 2) part
  order by number, tenant, task, part;
