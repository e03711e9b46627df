import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { FindingKind } from './finding-kinds.js';

/** A Befund: what an analysis found. One that was removed keeps its number. */
@Entity('finding')
@Unique('finding_number_key', ['tenantId', 'cycleId', 'number'])
@Index('finding_block_idx', ['tenantId', 'blockId'])
@Check('finding_kind_check', `kind in ('STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'RISK')`)
@Check('finding_texts_check', 'length(title) between 1 and 200 and length(text) <= 4000 and length(removed_reason) between 1 and 4000 and number >= 1')
@Check('finding_about_check', 'length(field_of_action) <= 200 and length(social_space) <= 200 and length(target_group) <= 200')
@Check('finding_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'finding_cycle_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'finding_block_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'finding_created_by_fkey' })
export class Finding {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'finding_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  /** The block of analyses that it comes from. */
  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  @Column('text')
  kind: FindingKind;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  text: string;

  @Column('text', { name: 'field_of_action', default: '' })
  fieldOfAction: string;

  @Column('text', { name: 'social_space', default: '' })
  socialSpace: string;

  @Column('text', { name: 'target_group', default: '' })
  targetGroup: string;

  @Column('text', { default: 'INTERNAL' })
  visibility: Visibility;

  @Column('text', { name: 'removed_reason', nullable: true })
  removedReason: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}
