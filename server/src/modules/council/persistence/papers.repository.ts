import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import type { PaperRow } from './paper-rows.js';
import { PAPER_READABLE, type PaperScope } from './paper-scope.js';
import { answeredBy, RESOLUTION_DUE_UNTIL, RESOLUTION_OPEN } from './resolution-rows.js';

const named = (alias: string, name: string): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${name}) end`;

const WORDINGS = `select json_agg(json_build_object('versionNo', w.version_no, 'wording', w.wording, 'reason', w.reason, 'createdAt', w.created_at,
    'createdBy', a.given_name || ' ' || a.family_name) order by w.version_no desc)
  from proposed_resolution w left join person a on a.tenant_id = w.tenant_id and a.id = w.created_by where w.tenant_id = p.tenant_id and w.paper_id = p.id`;

const CORRECTIONS = `select json_agg(json_build_object('id', e.id, 'result', e.result, 'resultOn', e.result_on, 'wording', e.wording, 'reason', e.reason, 'correctedAt', e.corrected_at,
    'correctedBy', ea.given_name || ' ' || ea.family_name) order by e.corrected_at desc, e.id)
  from corrected_result e join person ea on ea.tenant_id = e.tenant_id and ea.id = e.corrected_by where e.tenant_id = c.tenant_id and e.consultation_id = c.id`;

const CONSULTATIONS = `select json_agg(json_build_object('id', c.id, 'position', c.position, 'organization', ${named('co', 'co.name')}, 'plannedOn', c.planned_on, 'role', c.role,
    'isAuthoritative', c.is_authoritative, 'state', c.state, 'resultOn', c.result_on, 'resultNote', c.result_note, 'amendedWording', c.amended_wording, 'isFound', c.is_found, 'corrections', coalesce((${CORRECTIONS}), '[]')) order by c.position)
  from consultation c join organization co on co.tenant_id = c.tenant_id and co.id = c.organization_id where c.tenant_id = p.tenant_id and c.paper_id = p.id`;

const CONDITIONS = `select json_agg(json_build_object('id', k.id, 'text', k.text, 'actionItemId', k.action_item_id) order by k.position)
  from resolution_condition k where k.tenant_id = r.tenant_id and k.resolution_id = r.id`;

const OWNER = `case when num_nonnulls(r.owner_organization_id, r.owner_seat_id) > 0
  then json_build_object('organization', ${named('ro', 'ro.name')}, 'seat', ${named('rs', 'rs.title')}, 'person', ${named('rp', "rp.given_name || ' ' || rp.family_name")}) end`;

const RESOLUTION = `select json_build_object('id', r.id, 'result', r.result, 'wording', r.wording, 'decidedOn', r.decided_on, 'state', r.state, 'owner', ${OWNER},
    'due', case when r.due_date is not null then json_build_object('date', r.due_date, 'precision', r.due_precision) end, 'delayReason', r.delay_reason, 'conditions', coalesce((${CONDITIONS}), '[]'))
  from resolution r
  left join organization ro on ro.tenant_id = r.tenant_id and ro.id = r.owner_organization_id
  left join seat rs on rs.tenant_id = r.tenant_id and rs.id = r.owner_seat_id
  left join person rp on rp.tenant_id = r.tenant_id and rp.id = r.owner_person_id
  where r.tenant_id = p.tenant_id and r.paper_id = p.id`;

const PAPERS = `
  select p.id, p.reference, p.title, p.kind, ${named('b', 'b.name')} as body, ${named('o', 'o.name')} as "leadOrganization", p.cycle_id as "cycleId", p.paper_date::text as "paperDate",
    p.state, p.withdrawn_reason as "withdrawnReason", p.is_public as "isPublic", p.statement, p.legal_basis as "legalBasis", p.finance_kind as "financeKind",
    p.finance_amount_cents::float8 as "financeAmountCents", p.finance_note as "financeNote", p.climate, p.visibility, p.version,
    coalesce((${WORDINGS}), '[]') as wordings, coalesce((${CONSULTATIONS}), '[]') as consultations, (${RESOLUTION}) as resolution
  from paper p
  join organization o on o.tenant_id = p.tenant_id and o.id = p.lead_organization_id
  join body b on b.tenant_id = p.tenant_id and b.id = p.body_id
  where ${PAPER_READABLE}`;

const TO_CARRY_OUT = `select x.* from (${PAPERS}) x join resolution r on r.paper_id = x.id
  where ${RESOLUTION_OPEN} and ${answeredBy({ person: '$5', seats: '$6', led: '$7', own: '$8', today: '$9' })} order by ${RESOLUTION_DUE_UNTIL} nulls last, r.decided_on, r.id`;

/** Papers as the pages show them: one statement, whatever their number. */
@Injectable()
export class PapersRepository {
  constructor(private readonly units: Units) {}

  /** Those within the scope, the newest first. */
  async list(scope: PaperScope): Promise<PaperRow[]> {
    return (await this.units.query<PaperRow>(`${PAPERS} order by p.paper_date desc, p.id desc`, scope)).map(withMoments);
  }

  /** Those whose resolution somebody has still to carry out and the actor answers for in person; what is due first comes first. */
  async toCarryOut(scope: PaperScope, { personId, seats, memberships, today }: Actor): Promise<PaperRow[]> {
    const led = memberships.filter(({ role }) => role !== 'MEMBER');
    const ids = (of: readonly { organizationId: string }[]) => of.map(({ organizationId }) => organizationId);
    return (await this.units.query<PaperRow>(TO_CARRY_OUT, [...scope, personId, seats.map(({ seatId }) => seatId), ids(led), ids(memberships), today])).map(withMoments);
  }

  async page(scope: PaperScope, id: string): Promise<PaperRow | undefined> {
    return (await this.units.query<PaperRow>(`${PAPERS} and p.id = $5`, [...scope, id])).map(withMoments).at(0);
  }

  /** @returns those of `ids` that may be read */
  async readable(scope: PaperScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select p.id from paper p where p.id = any($5) and ${PAPER_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}

/** Moments come as text where they stand in JSON. */
const withMoments = (paper: PaperRow): PaperRow => ({
  ...paper,
  wordings: paper.wordings.map((wording) => ({ ...wording, createdAt: new Date(wording.createdAt) })),
  consultations: paper.consultations.map((each) => ({ ...each, corrections: each.corrections.map((correction) => ({ ...correction, correctedAt: new Date(correction.correctedAt) })) })),
});
