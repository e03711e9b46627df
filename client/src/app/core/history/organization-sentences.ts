import type { MembershipRole } from '../../gql/core/graphql';
import { membershipRoleLabels } from '../vocabulary/labels';
import { day } from '../vocabulary/planned-date';
import { listed } from '../vocabulary/references';
import type { SentencesOf } from './telling';

type OrganizationField = 'name' | 'purpose' | 'mandate' | 'parentId' | 'validFrom' | 'validUntil' | 'visibility';
type SeatField = 'title' | 'weeklyHours';
type SeatHoldingKind = 'HOLDER' | 'DEPUTY';

interface Days {
  readonly from: string;
  readonly until: string | null;
}

interface OnSeat {
  readonly seatId: string;
  readonly personId: string;
}

/** What happens to an organisation, its members and its seats. */
export interface OrganizationPayloads {
  ORGANIZATION_ADDED: object;
  ORGANIZATION_EDITED: { readonly fields: readonly OrganizationField[] };
  ORGANIZATION_ENDED: { readonly lastDay: string };
  MEMBER_ADDED: Days & { readonly personId: string; readonly role: MembershipRole };
  MEMBER_JOINED: { readonly role: MembershipRole; readonly from: string };
  MEMBER_INVITED: { readonly role: MembershipRole };
  INVITATION_REVOKED: object;
  MEMBER_ENDED: { readonly personId: string; readonly lastDay: string };
  MEMBER_ROLE_CHANGED: { readonly personId: string; readonly from: MembershipRole; readonly to: MembershipRole; readonly on: string };
  SEAT_ADDED: { readonly seatId: string };
  SEAT_EDITED: { readonly seatId: string; readonly fields: readonly SeatField[] };
  SEAT_FILLED: OnSeat & Days & { readonly kind: SeatHoldingKind };
  SEAT_HOLDING_ENDED: OnSeat & { readonly kind: SeatHoldingKind; readonly lastDay: string };
  DEPUTY_STANDS_IN: OnSeat & Days;
  DEPUTY_STEPPED_BACK: OnSeat;
}

const organizationFields: Readonly<Record<OrganizationField, string>> = {
  name: $localize`:@@history.organization.name:den Namen`,
  purpose: $localize`:@@history.organization.purpose:den Zweck`,
  mandate: $localize`:@@history.organization.mandate:den Auftrag`,
  parentId: $localize`:@@history.organization.parent:die übergeordnete Organisation`,
  validFrom: $localize`:@@history.organization.validFrom:den ersten Tag`,
  validUntil: $localize`:@@history.organization.validUntil:den letzten Tag`,
  visibility: $localize`:@@history.organization.visibility:die Sichtbarkeit`,
};

const seatFields: Readonly<Record<SeatField, string>> = {
  title: $localize`:@@history.seat.title:die Bezeichnung`,
  weeklyHours: $localize`:@@history.seat.weeklyHours:die Wochenstunden`,
};

/** "ab 01.11.2026", "vom 01.11.2026 bis 30.11.2026". */
const days = ({ from, until }: Days, locale: string): string =>
  until ? $localize`:@@history.days.both:vom ${day(from, locale)}:first: bis ${day(until, locale)}:last:` : $localize`:@@history.days.from:ab ${day(from, locale)}:first:`;

/** The organisation is named where it begins only: its history stands on its own page. */
export const organizationSentences: SentencesOf<OrganizationPayloads> = {
  ORGANIZATION_ADDED: (_, { actor, subject }) => $localize`:@@history.organizationAdded:${actor}:actor: hat ${subject}:subject: ins Verzeichnis aufgenommen.`,

  ORGANIZATION_EDITED: ({ fields }, { actor, locale }) => $localize`:@@history.organizationEdited:${actor}:actor: hat ${listed(fields.map((field) => organizationFields[field]), locale)}:fields: geändert.`,

  ORGANIZATION_ENDED: ({ lastDay }, { actor, locale }) => $localize`:@@history.organizationEnded:${actor}:actor: hat die Organisation zum ${day(lastDay, locale)}:date: beendet.`,

  MEMBER_ADDED: ({ personId, role, ...period }, { actor, nameOf, locale }) =>
    $localize`:@@history.memberAdded:${actor}:actor: hat ${nameOf(personId)}:person: aufgenommen: ${membershipRoleLabels[role]}:role:, ${days(period, locale)}:period:.`,

  MEMBER_JOINED: ({ role, from }, { actor, locale }) => $localize`:@@history.memberJoined:${actor}:actor: ist einer Einladung gefolgt: ${membershipRoleLabels[role]}:role:, ab ${day(from, locale)}:first:.`,

  MEMBER_INVITED: ({ role }, { actor }) => $localize`:@@history.memberInvited:${actor}:actor: hat jemanden eingeladen: ${membershipRoleLabels[role]}:role:.`,

  INVITATION_REVOKED: (_, { actor }) => $localize`:@@history.invitationRevoked:${actor}:actor: hat eine Einladung zurückgenommen.`,

  MEMBER_ENDED: ({ personId, lastDay }, { actor, nameOf, locale }) => $localize`:@@history.memberEnded:${actor}:actor: hat die Mitgliedschaft von ${nameOf(personId)}:person: zum ${day(lastDay, locale)}:date: beendet.`,

  MEMBER_ROLE_CHANGED: ({ personId, from, to, on }, { actor, nameOf, locale }) =>
    $localize`:@@history.memberRoleChanged:${actor}:actor: hat die Aufgabe von ${nameOf(personId)}:person: ab ${day(on, locale)}:date: von „${membershipRoleLabels[from]}:before:“ in „${membershipRoleLabels[to]}:after:“ geändert.`,

  SEAT_ADDED: ({ seatId }, { actor, nameOf }) => $localize`:@@history.seatAdded:${actor}:actor: hat den Sitz „${nameOf(seatId)}:seat:“ angelegt.`,

  SEAT_EDITED: ({ seatId, fields }, { actor, nameOf, locale }) =>
    $localize`:@@history.seatEdited:${actor}:actor: hat beim Sitz „${nameOf(seatId)}:seat:“ ${listed(fields.map((field) => seatFields[field]), locale)}:fields: geändert.`,

  SEAT_FILLED: ({ seatId, personId, kind, ...period }, { actor, nameOf, locale }) => {
    const [seat, person, when] = [nameOf(seatId), nameOf(personId), days(period, locale)];
    return kind === 'HOLDER'
      ? $localize`:@@history.seatFilled:${actor}:actor: hat den Sitz „${seat}:seat:“ besetzt: ${person}:person:, ${when}:period:.`
      : $localize`:@@history.deputyNamed:${actor}:actor: hat für den Sitz „${seat}:seat:“ eine Vertretung benannt: ${person}:person:, ${when}:period:.`;
  },

  SEAT_HOLDING_ENDED: ({ seatId, personId, kind, lastDay }, { actor, nameOf, locale }) => {
    const [seat, person, date] = [nameOf(seatId), nameOf(personId), day(lastDay, locale)];
    return kind === 'HOLDER'
      ? $localize`:@@history.seatHoldingEnded:${actor}:actor: hat die Zeit von ${person}:person: auf dem Sitz „${seat}:seat:“ zum ${date}:date: beendet.`
      : $localize`:@@history.deputyEnded:${actor}:actor: hat die Vertretung des Sitzes „${seat}:seat:“ durch ${person}:person: zum ${date}:date: beendet.`;
  },

  DEPUTY_STANDS_IN: ({ seatId, personId, ...period }, { actor, nameOf, locale }) =>
    $localize`:@@history.deputyStandsIn:${actor}:actor: hat eine Abwesenheit eingetragen: ${nameOf(personId)}:person: vertritt den Sitz „${nameOf(seatId)}:seat:“ ${days(period, locale)}:period:.`,

  DEPUTY_STEPPED_BACK: ({ seatId, personId }, { actor, nameOf }) => $localize`:@@history.deputySteppedBack:${actor}:actor: hat eingetragen, dass ${nameOf(personId)}:person: den Sitz „${nameOf(seatId)}:seat:“ nicht mehr vertritt.`,
};
