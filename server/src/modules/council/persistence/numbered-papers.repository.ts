import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { ConsultationRole, ConsultationState } from '../domain/consultation-results.js';

/** A paper that the council's own system may know by its reference. */
export interface NumberedPaper {
  id: string;
  reference: string;
}

/** A consultation of ours, as the council's own system may know it. */
export interface OwnConsultation {
  id: string;
  organizationName: string;
  plannedOn: Day | null;
  role: ConsultationRole;
  isAuthoritative: boolean;
  state: ConsultationState;
  resultOn: Day | null;
}

@Injectable()
export class NumberedPapersRepository {
  constructor(private readonly units: Units) {}

  ofBody(bodyId: string): Promise<NumberedPaper[]> {
    return this.units.query(`select id, reference from paper where body_id = $1 and reference <> '' order by id`, [bodyId]);
  }

  /** In their order. */
  consultations(paperId: string): Promise<OwnConsultation[]> {
    return this.units.query(
      `select c.id, o.name as "organizationName", c.planned_on::text as "plannedOn", c.role, c.is_authoritative as "isAuthoritative", c.state, c.result_on::text as "resultOn"
       from consultation c join organization o on o.tenant_id = c.tenant_id and o.id = c.organization_id where c.paper_id = $1 order by c.position`,
      [paperId],
    );
  }
}
