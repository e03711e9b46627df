import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { LessonState } from './lesson.js';

/** Something that was learned in a cycle, until it is adopted, adapted or dropped. */
@Entity('lesson')
@Unique('lesson_number_key', ['tenantId', 'cycleId', 'number'])
@Index('lesson_meeting_idx', ['tenantId', 'meetingId'])
@Index('lesson_goal_review_idx', ['tenantId', 'goalReviewId'])
@Index('lesson_evaluation_idx', ['tenantId', 'evaluationId'])
@Check('lesson_state_check', `state in ('OPEN', 'ADOPTED', 'ADAPTED', 'DROPPED')`)
@Check('lesson_text_check', 'length(text) between 1 and 4000 and length(reason) <= 4000 and number >= 1')
@Check('lesson_origin_check', 'num_nonnulls(meeting_id, goal_review_id, evaluation_id) <= 1')
@Check('lesson_disposed_check', `(state = 'OPEN') = (disposed_at is null) and (disposed_at is null) = (disposed_by is null)`)
@Check('lesson_reason_check', `case when state in ('ADAPTED', 'DROPPED') then reason <> '' else state <> 'OPEN' or reason = '' end`)
@Check('lesson_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@ForeignKey('PlanningCycle', ['tenantId', 'cycleId'], ['tenantId', 'id'], { name: 'lesson_cycle_fkey' })
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'lesson_meeting_fkey' })
@ForeignKey('GoalReview', ['tenantId', 'goalReviewId'], ['tenantId', 'id'], { name: 'lesson_goal_review_fkey' })
@ForeignKey('Evaluation', ['tenantId', 'evaluationId'], ['tenantId', 'id'], { name: 'lesson_evaluation_fkey' })
@ForeignKey('Person', ['tenantId', 'disposedBy'], ['tenantId', 'id'], { name: 'lesson_disposed_by_fkey' })
@ForeignKey('Person', ['tenantId', 'createdBy'], ['tenantId', 'id'], { name: 'lesson_created_by_fkey' })
export class LessonLearned {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'lesson_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lesson_pkey' })
  id: string;

  /** Counts per cycle. */
  @Column('int')
  number: number;

  @Column('uuid', { name: 'cycle_id' })
  cycleId: string;

  /** In which it was learned, if in one. */
  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId: string | null;

  @Column('uuid', { name: 'goal_review_id', nullable: true })
  goalReviewId: string | null;

  /** Of which it came, if of one. */
  @Column('uuid', { name: 'evaluation_id', nullable: true })
  evaluationId: string | null;

  @Column('text')
  text: string;

  @Column('text', { default: 'OPEN' })
  state: LessonState;

  /** How it was adapted, or why it was dropped. */
  @Column('text', { default: '' })
  reason: string;

  @Column('uuid', { name: 'disposed_by', nullable: true })
  disposedBy: string | null;

  @Column('timestamptz', { name: 'disposed_at', nullable: true })
  disposedAt: Date | null;

  @Column('text', { default: 'PARTICIPANTS' })
  visibility: Visibility;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}
