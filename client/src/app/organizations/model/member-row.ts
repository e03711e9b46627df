import { membershipRoleLabels } from '../../core/vocabulary/labels';
import { periodText } from '../../core/vocabulary/period';
import type { Member } from '../data/organization.store';

export interface MemberRow {
  readonly member: Member;
  readonly name: string;
  readonly role: string;
  readonly period: string;
  /** Whether the membership has ended. */
  readonly isPast: boolean;
}

export const isPast = ({ isPresent, from }: { readonly isPresent: boolean; readonly from: string }, today: string): boolean => !isPresent && from <= today;

export const memberRow = (member: Member, today: string, locale: string): MemberRow => ({
  member,
  name: member.person.name,
  role: membershipRoleLabels[member.role],
  period: periodText(member, locale, today),
  isPast: isPast(member, today),
});
