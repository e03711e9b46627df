import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export const ITEM_ORIGINS = ['PLANNED', 'PROPOSED', 'RETURNED', 'STANDING'] as const;
export type ItemOrigin = (typeof ITEM_ORIGINS)[number];

export const PROPOSAL_STATES = ['PROPOSED', 'ACCEPTED', 'DECLINED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A Tagesordnungspunkt. It has a position exactly while it stands on the agenda: not as a mere proposal, and not once it was taken off. */
@Entity('agenda_item')
@Index('agenda_item_block_idx', ['tenantId', 'blockId'])
@Index('agenda_item_task_idx', ['tenantId', 'taskId'])
@Unique('agenda_item_position_key', ['tenantId', 'meetingId', 'position'], { deferrable: 'INITIALLY IMMEDIATE' })
@Unique('agenda_item_meeting_key', ['tenantId', 'meetingId', 'id'])
@Unique('agenda_item_returned_key', ['tenantId', 'meetingId', 'returnedKind', 'returnedId'])
@Index('agenda_item_one_running', ['tenantId', 'meetingId'], { unique: true, where: 'started_at is not null and ended_at is null' })
@Index('agenda_item_returned_idx', ['tenantId', 'returnedId'])
@Check('agenda_item_position_check', `position >= 1 and (position is null) = (removed_reason is not null or (proposal_state is not null and proposal_state <> 'ACCEPTED'))`)
@Check('agenda_item_title_check', 'length(title) between 1 and 200')
@Check('agenda_item_note_check', 'length(note) <= 4000')
@Check('agenda_item_minutes_check', 'minutes between 1 and 600')
@Check('agenda_item_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id, owner_person_id) <= 1')
@Check('agenda_item_origin_check', `origin in ('PLANNED', 'PROPOSED', 'RETURNED', 'STANDING')`)
@Check(
  'agenda_item_proposal_check',
  `(origin = 'PROPOSED') = (proposal_state is not null) and (origin = 'PROPOSED') = (proposed_by is not null)
   and proposal_state in ('PROPOSED', 'ACCEPTED', 'DECLINED') and (proposed_organization_id is null or proposed_by is not null)`,
)
@Check('agenda_item_decline_check', `(coalesce(proposal_state, '') = 'DECLINED') = (decline_reason is not null) and length(decline_reason) between 1 and 4000`)
@Check('agenda_item_returned_check', `(origin = 'RETURNED') = (returned_kind is not null) and (returned_kind is null) = (returned_id is null) and length(returned_kind) between 1 and 100`)
@Check('agenda_item_carried_check', `carried_count >= 0 and (carried_count = 0 or origin = 'RETURNED')`)
@Check('agenda_item_removed_check', `length(removed_reason) <= 4000 and (removed_reason is null or origin <> 'RETURNED' or length(removed_reason) > 0)`)
@Check('agenda_item_adjourned_check', 'length(adjourned_reason) between 1 and 4000')
@Check('agenda_item_run_check', '(ended_at is null or started_at is not null) and ended_at >= started_at and (started_at is null or position is not null)')
@ForeignKey('Meeting', ['tenantId', 'meetingId'], ['tenantId', 'id'], { name: 'agenda_item_meeting_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'agenda_item_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'agenda_item_owner_seat_fkey' })
@ForeignKey('Person', ['tenantId', 'ownerPersonId'], ['tenantId', 'id'], { name: 'agenda_item_owner_person_fkey' })
@ForeignKey('Person', ['tenantId', 'proposedBy'], ['tenantId', 'id'], { name: 'agenda_item_proposed_by_fkey' })
@ForeignKey('Organization', ['tenantId', 'proposedOrganizationId'], ['tenantId', 'id'], { name: 'agenda_item_proposed_organization_fkey' })
@ForeignKey('BuildingBlock', ['tenantId', 'blockId'], ['tenantId', 'id'], { name: 'agenda_item_block_fkey' })
@ForeignKey('Task', ['tenantId', 'taskId'], ['tenantId', 'id'], { name: 'agenda_item_task_fkey' })
export class AgendaItem {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'agenda_item_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_item_pkey' })
  id: string;

  @Column('uuid', { name: 'meeting_id' })
  meetingId: string;

  @Column('int', { nullable: true })
  position: number | null;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  note: string;

  @Column('int')
  minutes: number;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId: string | null;

  @Column('text')
  origin: ItemOrigin;

  @Column('text', { name: 'proposal_state', nullable: true })
  proposalState: ProposalState | null;

  @Column('text', { name: 'decline_reason', nullable: true })
  declineReason: string | null;

  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy: string | null;

  /** For which organisation the person spoke. */
  @Column('uuid', { name: 'proposed_organization_id', nullable: true })
  proposedOrganizationId: string | null;

  /** What comes back with it: an item of an earlier meeting, or something that a later module knows. */
  @Column('text', { name: 'returned_kind', nullable: true })
  returnedKind: string | null;

  @Column('uuid', { name: 'returned_id', nullable: true })
  returnedId: string | null;

  /** How often it was put off. */
  @Column('int', { name: 'carried_count', default: 0 })
  carriedCount: number;

  @Column('date', { name: 'first_raised_on' })
  firstRaisedOn: string;

  /** Why it was taken off; may be empty for what had not come back. */
  @Column('text', { name: 'removed_reason', nullable: true })
  removedReason: string | null;

  @Column('text', { name: 'adjourned_reason', nullable: true })
  adjournedReason: string | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** Whether the note is for those only who know the body from inside. */
  @Column('boolean', { name: 'is_internal', default: false })
  isInternal: boolean;

  @Column('uuid', { name: 'block_id', nullable: true })
  blockId: string | null;

  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  @Column('int', { default: 1 })
  version: number;
}
