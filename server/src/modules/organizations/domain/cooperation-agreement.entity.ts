import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { AgreementKind } from './agreement-kinds.js';

/** A Kooperationsvereinbarung: what two organisations or more have agreed in writing. */
@Entity('cooperation_agreement')
@Check('cooperation_agreement_kind_check', `kind in ('COOPERATION', 'PLANNING', 'SERVICE', 'FRAMEWORK', 'DATA')`)
@Check('cooperation_agreement_title_check', 'length(title) between 1 and 200')
@Check('cooperation_agreement_summary_check', 'length(summary) <= 4000')
@Check('cooperation_agreement_period_check', 'valid_until >= valid_from')
@Check('cooperation_agreement_notice_check', 'notice_months between 1 and 60')
@Check('cooperation_agreement_warning_check', 'warn_days between 0 and 1095')
@Check('cooperation_agreement_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Tenant', ['tenantId'], ['id'], { name: 'cooperation_agreement_tenant_fkey' })
export class CooperationAgreement {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'cooperation_agreement_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cooperation_agreement_pkey' })
  id: string;

  @Column('text')
  kind: AgreementKind;

  @Column('text')
  title: string;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  /** The last day, or null while it is open. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  /** How many months before its end notice has to be given; null where nothing is agreed. */
  @Column('int', { name: 'notice_months', nullable: true })
  noticeMonths: number | null;

  /** How many days before its end somebody wants to be told. */
  @Column('int', { name: 'warn_days', default: 180 })
  warnDays: number;

  @Column('text', { default: '' })
  summary: string;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
