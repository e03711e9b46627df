import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Answer } from './recommendation-lifecycle.js';

/** An answer to a recommendation; it stays as it was given. */
@Entity('recommendation_response')
@Index('recommendation_response_recommendation_idx', ['tenantId', 'recommendationId'])
@Check('recommendation_response_kind_check', `kind in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED')`)
@Check('recommendation_response_reason_check', `length(reason) <= 4000 and (kind not in ('REJECTED', 'DEFERRED') or length(reason) >= 1)`)
@Check('recommendation_response_until_check', `(kind = 'DEFERRED') = (until is not null)`)
@ForeignKey('Recommendation', ['tenantId', 'recommendationId'], ['tenantId', 'id'], { name: 'recommendation_response_recommendation_fkey' })
@ForeignKey('Person', ['tenantId', 'givenBy'], ['tenantId', 'id'], { name: 'recommendation_response_given_by_fkey' })
export class RecommendationResponse {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'recommendation_response_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recommendation_response_pkey' })
  id: string;

  @Column('uuid', { name: 'recommendation_id' })
  recommendationId: string;

  @Column('text')
  kind: Answer;

  @Column('text', { default: '' })
  reason: string;

  /** Until when it is put off. */
  @Column('date', { nullable: true })
  until: string | null;

  @Column('uuid', { name: 'given_by' })
  givenBy: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}
