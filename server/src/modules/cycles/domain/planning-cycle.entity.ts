import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { ActiveState, CycleState } from './cycle-state.js';

/** A Planungszyklus of a body: one round through the blocks of a template. */
@Entity('planning_cycle')
@Unique('planning_cycle_number_key', ['tenantId', 'bodyId', 'templateKey', 'number'])
@Index('planning_cycle_one_active', ['tenantId', 'bodyId', 'templateKey'], { unique: true, where: `state in ('SETUP', 'REGULAR', 'EVALUATING', 'SUSPENDED')` })
@Check('planning_cycle_number_check', 'number >= 1')
@Check('planning_cycle_state_check', `state in ('DRAFT', 'SETUP', 'REGULAR', 'EVALUATING', 'CLOSED', 'SUSPENDED', 'ABANDONED')`)
@Check(
  'planning_cycle_suspended_check',
  `(state = 'SUSPENDED') = (suspended_state is not null) and suspended_state in ('SETUP', 'REGULAR', 'EVALUATING')
   and (state not in ('SUSPENDED', 'ABANDONED') or coalesce(length(state_reason), 0) > 0)`,
)
@Check('planning_cycle_mandate_check', `state = 'DRAFT' or (length(mandate_text) > 0 and mandate_date is not null and steering_organization_id is not null)`)
@Check('planning_cycle_period_check', 'planned_until >= planned_from')
@Check('planning_cycle_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'planning_cycle_body_fkey' })
@ForeignKey('ProcessTemplate', ['tenantId', 'templateId', 'templateKey'], ['tenantId', 'id', 'key'], { name: 'planning_cycle_template_fkey' })
@ForeignKey('PlanningCycle', ['tenantId', 'predecessorId'], ['tenantId', 'id'], { name: 'planning_cycle_predecessor_fkey' })
@ForeignKey('Organization', ['tenantId', 'steeringOrganizationId'], ['tenantId', 'id'], { name: 'planning_cycle_steering_fkey' })
@ForeignKey('Seat', ['tenantId', 'sponsorSeatId'], ['tenantId', 'id'], { name: 'planning_cycle_sponsor_fkey' })
export class PlanningCycle {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'planning_cycle_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'planning_cycle_pkey' })
  id: string;

  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('int')
  number: number;

  @Column('uuid', { name: 'template_id' })
  templateId: string;

  /** Repeats the template's key, so that the database can keep one active cycle per body and template (rule 5). */
  @Column('text', { name: 'template_key' })
  templateKey: string;

  @Column('text')
  state: CycleState;

  /** Where a suspended cycle goes on. */
  @Column('text', { name: 'suspended_state', nullable: true })
  suspendedState: ActiveState | null;

  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;

  @Column('text', { name: 'mandate_text', default: '' })
  mandateText: string;

  @Column('date', { name: 'mandate_date', nullable: true })
  mandateDate: string | null;

  @Column('date', { name: 'planned_from', nullable: true })
  plannedFrom: string | null;

  @Column('date', { name: 'planned_until', nullable: true })
  plannedUntil: string | null;

  @Column('uuid', { name: 'predecessor_id', nullable: true })
  predecessorId: string | null;

  @Column('uuid', { name: 'steering_organization_id', nullable: true })
  steeringOrganizationId: string | null;

  /** The seat of whoever stands for the cycle in the leadership. */
  @Column('uuid', { name: 'sponsor_seat_id', nullable: true })
  sponsorSeatId: string | null;

  /** Where imported content comes from; shown at the foot of the pages. */
  @Column('text', { default: '' })
  source: string;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
