-- Ids as the program makes them, ascending in the order of making, but the same in each run.
create function pg_temp.id(kind text, tenant int, n bigint) returns uuid language sql immutable return
  (lpad(to_hex(n), 12, '0') || '7' || left(md5(kind), 3) || '8000' || lpad(to_hex(tenant), 12, '0'))::uuid;
