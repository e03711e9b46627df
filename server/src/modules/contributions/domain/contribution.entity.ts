import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Locale } from '../../identity/index.js';
import type { ContributionState, Contributor } from './contribution-lifecycle.js';
import type { Occasion, Speaker } from './recording.js';

/** A Beitrag: what somebody says to the planning, and to which they get an answer. */
@Entity('contribution')
@Unique('contribution_number_key', ['tenantId', 'number'])
@Index('contribution_merged_idx', ['tenantId', 'mergedInto'])
@Index('contribution_due_idx', ['tenantId', 'answerDue'], { where: `state in ('ACKNOWLEDGED', 'CONSIDERED')` })
@Check('contribution_contributor_check', `contributor in ('PERSON', 'ORGANIZATION', 'CITIZEN')`)
@Check('contribution_from_check', `(contributor = 'CITIZEN') = (person_id is null) and (contributor = 'ORGANIZATION') = (organization_id is not null)`)
@Check('contribution_citizen_check', `length(citizen_name) <= 100 and (contributor = 'CITIZEN' or (citizen_name = '' and citizen_email is null))`)
@Check(
  'contribution_address_check',
  '(citizen_email is null) = (citizen_locale is null) and (citizen_confirmed_at is null or citizen_email is not null) and citizen_email = lower(citizen_email) and length(citizen_email) between 3 and 254',
)
@Check('contribution_locale_check', `citizen_locale in ('de', 'en')`)
@Check('contribution_texts_check', `length(topic) between 1 and 200 and length(text) <= 8000 and (text = '') = (redacted_reason is not null) and length(redacted_reason) between 1 and 4000 and length(social_space) <= 200 and length(target_group) <= 200 and number >= 1`)
@Check('contribution_state_check', `state in ('ACKNOWLEDGED', 'CONSIDERED', 'ANSWERED', 'CLOSED', 'MERGED')`)
@Check('contribution_merged_check', `(state = 'MERGED') = (merged_into is not null) and merged_into <> id`)
@Check('contribution_closed_check', `(state = 'CLOSED') = (closed_at is not null)`)
@Check('contribution_owner_check', 'num_nonnulls(owner_organization_id, owner_seat_id) <= 1')
@Check('contribution_visibility_check', `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`)
@Check('contribution_occasion_check', `occasion in ('STALL', 'CONVERSATION', 'TELEPHONE', 'LETTER')`)
@Check('contribution_speaker_check', `speaker in ('RESIDENT', 'RELATIVE', 'VOLUNTEER', 'PROFESSIONAL', 'OTHER')`)
@Check(
  'contribution_recorded_check',
  `num_nonnulls(recorded_by, occasion, speaker) in (0, 3) and (recorded_by is null or contributor = 'CITIZEN') and length(answer_way) <= 200 and (recorded_by is not null or (answer_way = '' and not is_name_agreed))`,
)
@Check('contribution_agreed_check', `recorded_by is null or citizen_name = '' or is_name_agreed`)
@ForeignKey('Person', ['tenantId', 'recordedBy'], ['tenantId', 'id'], { name: 'contribution_recorded_by_fkey' })
@ForeignKey('Body', ['tenantId', 'bodyId'], ['tenantId', 'id'], { name: 'contribution_body_fkey' })
@ForeignKey('Person', ['tenantId', 'personId'], ['tenantId', 'id'], { name: 'contribution_person_fkey' })
@ForeignKey('Organization', ['tenantId', 'organizationId'], ['tenantId', 'id'], { name: 'contribution_organization_fkey' })
@ForeignKey('Organization', ['tenantId', 'ownerOrganizationId'], ['tenantId', 'id'], { name: 'contribution_owner_organization_fkey' })
@ForeignKey('Seat', ['tenantId', 'ownerSeatId'], ['tenantId', 'id'], { name: 'contribution_owner_seat_fkey' })
@ForeignKey('Contribution', ['tenantId', 'mergedInto'], ['tenantId', 'id'], { name: 'contribution_merged_fkey' })
export class Contribution {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'contribution_pkey' })
  tenantId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_pkey' })
  id: string;

  /** Counts per Planungskreis. */
  @Column('int')
  number: number;

  /** Whose planning it is about. */
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Column('text')
  contributor: Contributor;

  /** Who wrote it, also for an organisation; null for somebody without an account. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId: string | null;

  /** Personal data: as somebody without an account wrote it; forgotten some time after the answer. */
  @Column('text', { name: 'citizen_name', default: '' })
  citizenName: string;

  /** Personal data: where the answer goes; forgotten when it is not confirmed, or some time after the answer. */
  @Column('text', { name: 'citizen_email', nullable: true })
  citizenEmail: string | null;

  @Column('text', { name: 'citizen_locale', nullable: true })
  citizenLocale: Locale | null;

  /** Since when it is known that the address belongs to whoever contributed. */
  @Column('timestamptz', { name: 'citizen_confirmed_at', nullable: true })
  citizenConfirmedAt: Date | null;

  /** Who wrote down what somebody else has said; null where they wrote themselves. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column('text', { nullable: true })
  occasion: Occasion | null;

  @Column('text', { nullable: true })
  speaker: Speaker | null;

  /** Whether somebody whose words were written down has agreed to be named. */
  @Column('boolean', { name: 'is_name_agreed', default: false })
  isNameAgreed: boolean;

  /** How whoever said it hears of the answer. */
  @Column('text', { name: 'answer_way', default: '' })
  answerWay: string;

  @Column('text')
  topic: string;

  @Column('text')
  text: string;

  /** Why the text was taken out; null while it stands. */
  @Column('text', { name: 'redacted_reason', nullable: true })
  redactedReason: string | null;

  @Column('text', { name: 'social_space', default: '' })
  socialSpace: string;

  @Column('text', { name: 'target_group', default: '' })
  targetGroup: string;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  @Column('text')
  state: ContributionState;

  /** With which it is answered. */
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null;

  @Column('date', { name: 'answer_due' })
  answerDue: string;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('uuid', { name: 'owner_organization_id', nullable: true })
  ownerOrganizationId: string | null;

  @Column('uuid', { name: 'owner_seat_id', nullable: true })
  ownerSeatId: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('int', { default: 1 })
  version: number;
}
