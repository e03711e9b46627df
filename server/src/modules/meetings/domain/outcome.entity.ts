import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export const OUTCOME_KINDS = ['DECISION', 'ASSIGNMENT', 'INFORMATION', 'ADJOURNED'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What came of an item: a Beschluss, an Auftrag, an Information, or that it was put off. */
@Entity('outcome')
@Unique('outcome_position_key', ['tenantId', 'agendaItemId', 'position'])
@Unique('outcome_action_item_key', ['tenantId', 'actionItemId'])
@Index('outcome_one_adjourned', ['tenantId', 'agendaItemId'], { unique: true, where: `kind = 'ADJOURNED'` })
@Index('outcome_recommended_to_idx', ['tenantId', 'recommendedToId'])
@Check('outcome_kind_check', `kind in ('DECISION', 'ASSIGNMENT', 'INFORMATION', 'ADJOURNED')`)
@Check('outcome_wording_check', 'length(wording) between 1 and 4000 and position >= 1')
@Check(
  'outcome_votes_check',
  `num_nonnulls(votes_for, votes_against, abstained) in (0, 3) and (votes_for is null or kind = 'DECISION')
   and votes_for between 0 and 9999 and votes_against between 0 and 9999 and abstained between 0 and 9999`,
)
@Check('outcome_recommended_check', `recommended_to_id is null or kind = 'DECISION'`)
@Check('outcome_assignment_check', `(kind = 'ASSIGNMENT') = (action_item_id is not null)`)
@ForeignKey('AgendaItem', ['tenantId', 'agendaItemId'], ['tenantId', 'id'], { name: 'outcome_agenda_item_fkey' })
@ForeignKey('Organization', ['tenantId', 'recommendedToId'], ['tenantId', 'id'], { name: 'outcome_recommended_to_fkey' })
@ForeignKey('ActionItem', ['tenantId', 'actionItemId'], ['tenantId', 'id'], { name: 'outcome_action_item_fkey' })
export class Outcome {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'outcome_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outcome_pkey' })
  id: string;

  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: string;

  /** Counts the outcomes of the item; one that is taken back leaves a gap. */
  @Column('int')
  position: number;

  @Column('text')
  kind: OutcomeKind;

  /** What was decided or told; of an Auftrag its title, of what was put off the reason. */
  @Column('text')
  wording: string;

  /** The votes on a decision: all three or none. */
  @Column('int', { name: 'votes_for', nullable: true })
  votesFor: number | null;

  @Column('int', { name: 'votes_against', nullable: true })
  votesAgainst: number | null;

  @Column('int', { nullable: true })
  abstained: number | null;

  /** To whose next agenda a decision goes as a recommendation. */
  @Column('uuid', { name: 'recommended_to_id', nullable: true })
  recommendedToId: string | null;

  @Column('uuid', { name: 'action_item_id', nullable: true })
  actionItemId: string | null;

  @Column('int', { default: 1 })
  version: number;
}
