import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { RESOLUTION_OPEN } from '../../council/index.js';
import type { Decision } from '../domain/decisions.js';
import type { LooseResolution } from '../domain/loose-resolutions.js';

const TITLE = `case when p.reference <> '' then p.reference || ' ' || p.title else p.title end as title`;

const PAPERS = `select 'PAPER' as kind, p.id, ${TITLE}, n.planned_on::text as on, o.name as organization
  from consultation n join paper p on p.tenant_id = n.tenant_id and p.id = n.paper_id join organization o on o.tenant_id = n.tenant_id and o.id = n.organization_id
  where n.is_authoritative and n.state in ('PLANNED', 'SCHEDULED') and p.state not in ('CLOSED', 'WITHDRAWN') order by n.planned_on nulls last, p.id`;

const HAS_OWNER = 'num_nonnulls(r.owner_organization_id, r.owner_seat_id) = 1';

const LOOSE = `select p.id as "paperId", ${TITLE}, r.decided_on::text as "decidedOn", ${HAS_OWNER} as "hasOwner", r.due_date is not null as "hasDue"
  from resolution r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id
  where ${RESOLUTION_OPEN} and not (${HAS_OWNER} and r.due_date is not null) order by ${HAS_OWNER}, r.decided_on, p.id`;

@Injectable()
export class DecisionsRepository {
  constructor(private readonly units: Units) {}

  /** Papers about which somebody has yet to decide, the first day first. Whoever asks must look whether they may be read. */
  papers(): Promise<Decision[]> {
    return this.units.query(PAPERS);
  }

  /** Resolutions that nobody answers for, before those without a day, the oldest first. Whoever asks must look whether the papers may be read. */
  loose(): Promise<LooseResolution[]> {
    return this.units.query(LOOSE);
  }
}
