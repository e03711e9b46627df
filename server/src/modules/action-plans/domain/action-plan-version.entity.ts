import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { PlanContent } from './plan-content.js';

/** A Handlungskonzept as it was frozen, with everything that it rests on; never changed. */
@Entity('action_plan_version')
@Check('action_plan_version_no_check', 'version_no >= 1')
@Check('action_plan_version_fingerprint_check', `fingerprint ~ '^[0-9a-f]{64}$'`)
@Check('action_plan_version_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('ActionPlan', ['tenantId', 'planId'], ['tenantId', 'id'], { name: 'action_plan_version_plan_fkey' })
@ForeignKey('Person', ['tenantId', 'frozenBy'], ['tenantId', 'id'], { name: 'action_plan_version_frozen_by_fkey' })
export class ActionPlanVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_plan_version_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'plan_id', primaryKeyConstraintName: 'action_plan_version_pkey' })
  planId: string;

  @PrimaryColumn('int', { name: 'version_no', primaryKeyConstraintName: 'action_plan_version_pkey' })
  versionNo: number;

  @Column('jsonb')
  content: PlanContent;

  /** Of the content, so that exactly what was seen is frozen. */
  @Column('text')
  fingerprint: string;

  /** As wide as the Handlungskonzept was then: who reads it later reads no version that was kept closer. */
  @Column('text')
  visibility: Visibility;

  @Column('uuid', { name: 'frozen_by' })
  frozenBy: string;

  @Column('timestamptz', { name: 'frozen_at' })
  frozenAt: Date;
}
