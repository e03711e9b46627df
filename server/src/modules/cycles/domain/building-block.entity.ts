import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Acceptance } from './acceptance.js';

export const BLOCK_KINDS = ['DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const PHASES = ['SETUP', 'REGULAR'] as const;
export type Phase = (typeof PHASES)[number];

/** A Baustein (or Schritt) of a cycle. Its Stand follows from its tasks; its Abnahme is stored. */
@Entity('building_block')
@Unique('building_block_cycle_key', ['tenantId', 'cycleId', 'id'])
@Unique('building_block_position_key', ['tenantId', 'cycleId', 'position'])
@Index('building_block_key_key', ['tenantId', 'cycleId', 'key', 'bodyId'], { unique: true })
@Check('building_block_kind_check', `kind in ('DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION')`)
@Check('building_block_phase_check', `phase in ('SETUP', 'REGULAR')`)
@Check('building_block_title_check', 'length(title) between 1 and 300 and length(key) between 1 and 20')
@Check('building_block_period_check', 'planned_until >= planned_from')
@Check('building_block_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Check(
  'building_block_acceptance_check',
  `(acceptance = 'OPEN' and submitted_by is null)
   or (acceptance = 'SUBMITTED' and submitted_by is not null and submitted_at is not null and decided_by is null)
   or (acceptance in ('RETURNED', 'ACCEPTED') and submitted_by is not null and decided_by is not null and decided_at is not null)`,
)
@Check('building_block_not_self_accepted', 'decided_by <> submitted_by')
@Check(
  'building_block_accountable_check',
  `num_nonnulls(accountable_organization_id, accountable_seat_id) <= 1
   and (accountable_person_id is null or num_nonnulls(accountable_organization_id, accountable_seat_id) = 1)`,
)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'building_block_cycle_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'building_block_body_fkey' })
@ForeignKey('Organization', ['tenantId', 'receivingOrganizationId'], ['tenantId', 'id'], { name: 'building_block_receiving_fkey' })
@ForeignKey('Person', ['tenantId', 'submittedBy'], ['tenantId', 'id'], { name: 'building_block_submitted_by_fkey' })
@ForeignKey('Person', ['tenantId', 'decidedBy'], ['tenantId', 'id'], { name: 'building_block_decided_by_fkey' })
@ForeignKey('Organization', ['tenantId', 'accountableOrganizationId'], ['tenantId', 'id'], { name: 'building_block_accountable_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'accountableSeatId'], ['tenantId', 'id'], { name: 'building_block_accountable_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'accountablePersonId'], ['tenantId', 'id'], { name: 'building_block_accountable_person_fkey' })
export class BuildingBlock {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'building_block_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'building_block_pkey' })
  id: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('text')
  key: string;

  @Column('text')
  kind: BlockKind;

  @Column('text')
  phase: Phase;

  @Column('int')
  position: number;

  @Column('text')
  title: string;

  /** Set when the template repeats the block for each body. */
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('date', { name: 'planned_from', nullable: true })
  plannedFrom: string | null;

  @Column('date', { name: 'planned_until', nullable: true })
  plannedUntil: string | null;

  @Column('uuid', { name: 'receiving_organization_id', nullable: true })
  receivingOrganizationId: string | null;

  @Column('text', { default: 'OPEN' })
  acceptance: Acceptance;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** "zu prüfen": an earlier block was opened again. */
  @Column('bool', { name: 'needs_review', default: false })
  needsReview: boolean;

  /** Null: as the cycle. */
  @Column('text', { nullable: true })
  visibility: Visibility | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { name: 'accountable_organization_id', nullable: true })
  accountableOrganizationId: string | null;

  @Column('uuid', { name: 'accountable_seat_id', nullable: true })
  accountableSeatId: string | null;

  @Column('uuid', { name: 'accountable_person_id', nullable: true })
  accountablePersonId: string | null;
}
