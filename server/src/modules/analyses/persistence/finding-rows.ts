import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Authored } from '../domain/analysis-facts.js';
import type { Consent, EvidenceKind, FindingKind } from '../domain/finding-kinds.js';
import { ANSWERS_FOR_BLOCK } from './analysis-scope.js';

export interface NamedRow {
  id: string;
  name: string;
}

/** Where something stands that an analysis brought: the cycle, and the block where one is named. */
export interface PlaceRow {
  cycle: NamedRow & { number: number };
  block: { id: string; key: string; title: string } | null;
}

export interface EvidenceRow {
  id: string;
  kind: EvidenceKind;
  statement: string;
  figure: string;
  source: string;
  dataDate: PartialDate | null;
  consent: Consent | null;
}

/** A Befund as its pages show it. */
export interface FindingRow extends Authored, PlaceRow {
  id: string;
  number: number;
  kind: FindingKind;
  title: string;
  text: string;
  fieldOfAction: string;
  socialSpace: string;
  targetGroup: string;
  visibility: Visibility;
  removedReason: string | null;
  version: number;
  evidence: EvidenceRow[];
}

/** Who may change it, of a row `of` in a cycle `c` and a block `b`. */
export const authored = (of: string): string => `c.body_id as "bodyId", ${ANSWERS_FOR_BLOCK} as "accountableOrganizationId", ${of}.created_by as "createdBy"`;

/** The cycle `c` under the name of its body, and the block `b`. */
export const PLACE = `(select json_build_object('id', c.id, 'number', c.number, 'name', bo.name) from body bo where bo.tenant_id = c.tenant_id and bo.id = c.body_id) as cycle,
    case when b.id is not null then json_build_object('id', b.id, 'key', b.key, 'title', b.title) end as block`;

export const FINDING_ROW = `f.id, f.number, f.kind, f.title, f.text, f.field_of_action as "fieldOfAction", f.social_space as "socialSpace", f.target_group as "targetGroup",
    f.visibility, f.removed_reason as "removedReason", f.version, ${authored('f')}, ${PLACE},
    coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'statement', e.statement, 'figure', e.figure, 'source', e.source, 'consent', e.consent,
        'dataDate', case when e.data_date is not null then json_build_object('date', e.data_date, 'precision', e.data_date_precision) end) order by e.id)
      from evidence e where e.tenant_id = f.tenant_id and e.finding_id = f.id), '[]') as evidence`;
