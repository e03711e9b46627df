import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An Auftrag that was given so that somebody sees to a broken place of the Roter Faden. */
@Entity('gap_assignment')
@Index('gap_assignment_subject_idx', ['tenantId', 'subjectId', 'gap'])
@Check('gap_assignment_gap_check', 'length(gap) between 1 and 50')
@ForeignKey('ActionItem', ['tenantId', 'actionItemId'], ['tenantId', 'id'], { name: 'gap_assignment_action_item_fkey' })
export class GapAssignment {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'gap_assignment_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'action_item_id', primaryKeyConstraintName: 'gap_assignment_pkey' })
  actionItemId: string;

  /** What is missing, for example `GOAL_WITHOUT_FINDING`. */
  @Column('text')
  gap: string;

  /** Of what; it may be of any kind that the thread runs through. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;
}
