import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Decision } from '../domain/decisions.js';

const PAPERS = `select 'PAPER' as kind, p.id, case when p.reference <> '' then p.reference || ' ' || p.title else p.title end as title, n.planned_on::text as on, o.name as organization
  from consultation n join paper p on p.tenant_id = n.tenant_id and p.id = n.paper_id join organization o on o.tenant_id = n.tenant_id and o.id = n.organization_id
  where n.is_authoritative and n.state in ('PLANNED', 'SCHEDULED') and p.state not in ('CLOSED', 'WITHDRAWN') order by n.planned_on nulls last, p.id`;

@Injectable()
export class DecisionsRepository {
  constructor(private readonly units: Units) {}

  /** Papers about which somebody has yet to decide, the first day first. Whoever asks must look whether they may be read. */
  papers(): Promise<Decision[]> {
    return this.units.query(PAPERS);
  }
}
