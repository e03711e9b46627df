import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Consent } from './judgements.js';

/** What a body whose goal it is says to a proposal. */
@Entity('goal_consent')
@Check('goal_consent_consent_check', `consent in ('OPEN', 'AGREED', 'REFUSED')`)
@Check('goal_consent_given_check', `(consent = 'OPEN') = (given_by is null) and (given_by is null) = (given_at is null)`)
@Check('goal_consent_reason_check', `(consent = 'REFUSED') = (reason is not null) and length(reason) between 1 and 2000`)
@ForeignKey('GoalReviewProposal', ['tenantId', 'proposalId'], ['tenantId', 'id'], { name: 'goal_consent_proposal_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'goal_consent_body_fkey' })
@ForeignKey('Person', ['tenantId', 'givenBy'], ['tenantId', 'id'], { name: 'goal_consent_given_by_fkey' })
export class GoalConsent {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'goal_consent_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'goal_consent_pkey' })
  proposalId: string;

  @PrimaryColumn('uuid', { name: 'body_id', primaryKeyConstraintName: 'goal_consent_pkey' })
  bodyId: string;

  @Column('text', { default: 'OPEN' })
  consent: Consent;

  /** Why it is refused. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;

  @Column('timestamptz', { name: 'given_at', nullable: true })
  givenAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}
