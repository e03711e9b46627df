with part as materialized (
  select r.task_id, json_agg(json_build_object(
      'role', r.role,
      'organization', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
      'seat', case when s.id is not null then json_build_object('id', s.id, 'name', s.title) end) order by r.role desc) as participants
  from responsibility r
  left join organization o on o.tenant_id = r.tenant_id and o.id = r.organization_id
  left join seat s on s.tenant_id = r.tenant_id and s.id = r.seat_id
  where r.tenant_id = $1 and r.cycle_id = $2 and r.task_id is not null
  group by r.task_id),
before as materialized (
  select d.task_id, json_agg(json_build_object('id', p.id, 'key', p.key, 'title', p.title) order by p.key) as predecessors
  from task_dependency d
  join task p on p.tenant_id = d.tenant_id and p.id = d.predecessor_id
  where d.tenant_id = $1 and d.cycle_id = $2
  group by d.task_id),
content as materialized (
  select t.block_id, json_agg(json_build_object(
      'id', t.id, 'key', t.key, 'title', t.title, 'note', t.note, 'stand', t.stand, 'standReason', t.stand_reason, 'isOptional', t.is_optional,
      'due', case when t.due_date is not null then json_build_object('date', t.due_date, 'precision', t.due_precision) end,
      'completedOn', t.completed_on, 'completedPrecision', t.completed_precision, 'version', t.version,
      'accountable', json_build_object(
        'organization', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
        'seat', case when s.id is not null then json_build_object('id', s.id, 'name', s.title) end,
        'person', case when p.id is not null then json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) end),
      'participants', coalesce(part.participants, '[]'),
      'predecessors', coalesce(before.predecessors, '[]')) order by t.position) as tasks
  from task t
  left join organization o on o.tenant_id = t.tenant_id and o.id = t.accountable_organization_id
  left join seat s on s.tenant_id = t.tenant_id and s.id = t.accountable_seat_id
  left join person p on p.tenant_id = t.tenant_id and p.id = t.accountable_person_id
  left join part on part.task_id = t.id
  left join before on before.task_id = t.id
  where t.tenant_id = $1 and t.cycle_id = $2
  group by t.block_id)
select json_build_object('data', json_build_object('cycle', json_build_object(
    'id', c.id, 'number', c.number, 'state', c.state, 'body', json_build_object('id', y.id, 'name', y.name),
    'blocks', (
      select json_agg(json_build_object(
          'id', b.id, 'key', b.key, 'kind', b.kind, 'phase', b.phase, 'position', b.position, 'title', b.title, 'acceptance', b.acceptance,
          'plannedFrom', b.planned_from, 'plannedUntil', b.planned_until, 'needsReview', b.needs_review, 'version', b.version,
          'tasks', coalesce(content.tasks, '[]')) order by b.position)
      from building_block b
      left join content on content.block_id = b.id
      where b.tenant_id = $1 and b.cycle_id = $2))))::text as board
from planning_cycle c
join body y on y.tenant_id = c.tenant_id and y.id = c.body_id
where c.tenant_id = $1 and c.id = $2
