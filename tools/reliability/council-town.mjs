import { randomUUID } from 'node:crypto';

/**
 * A town whose administrator may name the council's own system and, as one who plans, take its word, and whose papers 17/1, 17/2 … lie before the Rat.
 *
 * @param query runs SQL as the database's superuser
 * @returns `{ tenantId, personId, bodyId }`
 */
export async function foundCouncilTown(query, paperCount) {
  const [tenantId, personId, bodyId, officeId, councilId] = Array.from({ length: 5 }, () => randomUUID());
  await query('insert into tenant (id, name) values ($1, $2)', [tenantId, 'Voerde']);
  const email = `${personId}@example.org`;
  await query(`insert into account (id, email, password_hash, password_changed_at) values ($1, $2, 'none', now())`, [personId, email]);
  await query(`insert into person (tenant_id, id, account_id, email, given_name, family_name) values ($1, $2, $2, $3, 'Erika', 'Muster')`, [tenantId, personId, email]);
  await query(`insert into role_grant (tenant_id, id, person_id, role, valid_from) values ($1, gen_random_uuid(), $2, 'ADMINISTRATOR', '2020-01-01'), ($1, gen_random_uuid(), $2, 'PLANNER', '2020-01-01')`, [tenantId, personId]);
  await query(`insert into body (tenant_id, id, kind, name, ags) values ($1, $2, 'MUNICIPALITY', 'Voerde', '05170044')`, [tenantId, bodyId]);
  await query(`insert into organization (tenant_id, id, kind, name, body_id) values ($1, $2, 'OFFICE', 'Sozialplanung', $4), ($1, $3, 'COUNCIL_BODY', 'Rat', $4)`, [tenantId, officeId, councilId, bodyId]);
  for (let number = 1; number <= paperCount; number += 1) {
    const paperId = randomUUID();
    await query(
      `insert into paper (tenant_id, id, body_id, lead_organization_id, reference, title, kind, paper_date, state, finance_kind, climate, visibility) values ($1, $2, $3, $4, $5, 'Probe', 'PAPER', '2024-08-15', 'SUBMITTED', 'NONE', 'NONE', 'INTERNAL')`,
      [tenantId, paperId, bodyId, officeId, `17/${number}`],
    );
    await query(`insert into proposed_resolution (tenant_id, paper_id, version_no, wording, created_at) values ($1, $2, 1, 'Es wird beschlossen.', now())`, [tenantId, paperId]);
    await query(`insert into consultation (tenant_id, id, paper_id, position, organization_id, role, is_authoritative, state) values ($1, gen_random_uuid(), $2, 1, $3, 'DECISION', true, 'PLANNED')`, [tenantId, paperId, councilId]);
  }
  return { tenantId, personId, bodyId };
}

/** What an import has left behind in a town, in words that are the same for every town. */
export async function tracesIn(query, tenantId) {
  const rows = (text) => query(text, [tenantId]);
  return {
    objects: await rows('select o.external_id, o.kind, o.reference, o.hash, o.is_deleted, p.reference as ours from oparl_object o left join paper p on p.id = o.paper_id where o.tenant_id = $1 order by 1'),
    papers: await rows('select p.reference, p.state, p.version, c.state as consulted, c.result_on, r.result, r.wording from paper p join consultation c on c.paper_id = p.id left join resolution r on r.paper_id = p.id where p.tenant_id = $1 order by 1'),
    history: await rows('select kind, count(*)::int as count from activity where tenant_id = $1 group by kind order by 1'),
    run: await rows('select state, pages, papers, changed, linked, recorded, notes from oparl_run where tenant_id = $1'),
    source: await rows('select synced_until from oparl_source where tenant_id = $1'),
  };
}
