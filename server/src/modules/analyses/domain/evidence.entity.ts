import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Precision } from '../../../kernel/partial-date.js';
import type { Consent, EvidenceKind } from './finding-kinds.js';

/** What a Befund rests on: a figure, or what people said. */
@Entity('evidence')
@Index('evidence_finding_idx', ['tenantId', 'findingId'])
@Check('evidence_kind_check', `kind in ('QUANTITATIVE', 'QUALITATIVE')`)
@Check('evidence_texts_check', 'length(statement) between 1 and 2000 and length(figure) <= 60 and length(source) <= 500')
@Check('evidence_date_check', `(data_date is null) = (data_date_precision is null) and data_date_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`)
@Check('evidence_consent_check', `consent in ('CONSENT', 'ANONYMISED') and (kind = 'QUALITATIVE') = (consent is not null)`)
@ForeignKey('Finding', ['tenantId', 'findingId'], ['tenantId', 'id'], { name: 'evidence_finding_fkey' })
export class Evidence {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'evidence_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pkey' })
  id: string;

  @Column('uuid', { name: 'finding_id' })
  findingId: string;

  @Column('text')
  kind: EvidenceKind;

  @Column('text')
  statement: string;

  /** With its unit, such as "38,2 %". */
  @Column('text', { default: '' })
  figure: string;

  @Column('text', { default: '' })
  source: string;

  /** The first day of the period that it tells of. */
  @Column('date', { name: 'data_date', nullable: true })
  dataDate: string | null;

  @Column('text', { name: 'data_date_precision', nullable: true })
  dataDatePrecision: Precision | null;

  /** Of what people said, and only of that (rule 32). */
  @Column('text', { nullable: true })
  consent: Consent | null;
}
