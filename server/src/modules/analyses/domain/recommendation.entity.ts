import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { RecommendationState } from './recommendation-lifecycle.js';

/** A Handlungsempfehlung to an organisation or a seat, which answers it. */
@Entity('recommendation')
@Unique('recommendation_number_key', ['tenantId', 'cycleId', 'number'])
@Index('recommendation_block_idx', ['tenantId', 'blockId'])
@Index('recommendation_organization_idx', ['tenantId', 'organizationId'])
@Index('recommendation_seat_idx', ['tenantId', 'seatId'])
@Check('recommendation_texts_check', 'length(title) between 1 and 200 and length(text) <= 4000 and length(lapse_reason) between 1 and 4000 and number >= 1')
@Check('recommendation_state_check', `state in ('DRAFTED', 'ISSUED', 'UNDER_CONSIDERATION', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'IN_IMPLEMENTATION', 'IMPLEMENTED', 'LAPSED')`)
@Check('recommendation_addressee_check', 'num_nonnulls(organization_id, seat_id) = 1')
@Check('recommendation_issued_check', `(state = 'DRAFTED') = (issued_at is null) and (issued_at is null) = (answer_due is null)`)
@Check('recommendation_lapsed_check', `(state = 'LAPSED') = (lapse_reason is not null)`)
@Check('recommendation_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'recommendation_cycle_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'cycleId', 'blockId'], ['tenantId', 'cycleId', 'id'], { name: 'recommendation_block_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'recommendation_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'seatId'], ['tenantId', 'id'], { name: 'recommendation_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'recommendation_created_by_fkey' })
export class Recommendation {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'recommendation_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recommendation_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  text: string;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId: string | null;

  @Column('text')
  state: RecommendationState;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt: Date | null;

  @Column('date', { name: 'answer_due', nullable: true })
  answerDue: string | null;

  @Column('text', { name: 'lapse_reason', nullable: true })
  lapseReason: string | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}
