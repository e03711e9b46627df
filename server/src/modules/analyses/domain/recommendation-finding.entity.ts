import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A Befund that a recommendation follows from. */
@Entity('recommendation_finding')
@Index('recommendation_finding_finding_idx', ['tenantId', 'findingId'])
@ForeignKey('Recommendation', ['tenantId', 'recommendationId'], ['tenantId', 'id'], { name: 'recommendation_finding_recommendation_fkey' })
@ForeignKey('Finding', ['tenantId', 'findingId'], ['tenantId', 'id'], { name: 'recommendation_finding_finding_fkey' })
export class RecommendationFinding {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'recommendation_finding_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'recommendation_id', primaryKeyConstraintName: 'recommendation_finding_pkey' })
  recommendationId: string;

  @PrimaryColumn('uuid', { name: 'finding_id', primaryKeyConstraintName: 'recommendation_finding_pkey' })
  findingId: string;
}
