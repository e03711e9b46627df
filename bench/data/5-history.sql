-- Five entries for each content, written in the order in which they happened, as the history of many Planungskreise grows.
insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, block_id, actor_id, at, payload)
  select tenant_id, pg_temp.id('activity', tenant, task * 5 + step), e.kind, 'TASK', task_id, cycle_id, block_id, pg_temp.id('person', tenant, body * 12 + 1 + n % 12),
    (begins + position * 100 + n * 3 + step * 5)::timestamptz + make_interval(secs => task % 30000) as at, e.payload
  from content,
    (values (0, 'TASK_ADDED', jsonb '{"parentId": null}'),
      (1, 'TASK_EDITED', '{"fields": ["title"]}'),
      (2, 'TASK_DUE_SET', '{"from": null, "to": {"date": "2025-06-01", "precision": "DAY"}}'),
      (3, 'TASK_EDITED', '{"fields": ["note"]}'),
      (4, 'TASK_STAND_CHANGED', '{"from": "PLANNED", "to": "IN_PROGRESS", "completedOn": null}')) e (step, kind, payload)
  order by at;

insert into activity (tenant_id, id, kind, subject_kind, subject_id, cycle_id, block_id, actor_id, at, payload)
  select tenant_id, pg_temp.id('decision', tenant, block), 'BLOCK_ACCEPTED', 'BLOCK', block_id, cycle_id, block_id, pg_temp.id('person', tenant, body * 12 + 12),
    (begins + position * 130 + 7)::timestamptz, jsonb_build_object('organizationId', pg_temp.id('organization', tenant, body * 8 + 4))
  from block where acceptance = 'ACCEPTED';
