import { day } from '../vocabulary/planned-date';
import { listed } from '../vocabulary/references';
import type { SentencesOf, Telling } from './telling';

type AgreementField = 'title' | 'kind' | 'summary' | 'signedOn' | 'validFrom' | 'validUntil' | 'noticeMonths' | 'warnDays' | 'visibility';
type PartyField = 'duties' | 'resources';
type ContactPointField = 'name' | 'bodyId' | 'organizationId' | 'space' | 'address' | 'hours' | 'phone' | 'email' | 'note' | 'validUntil' | 'visibility';

interface OfParty {
  readonly organizationId: string;
}

/** What happens to agreements, their parties, and contact points. */
export interface CooperationPayloads {
  AGREEMENT_ADDED: { readonly organizationIds: readonly string[] };
  AGREEMENT_EDITED: { readonly fields: readonly AgreementField[] };
  AGREEMENT_ENDED: { readonly lastDay: string };
  AGREEMENT_PARTY_ADDED: OfParty;
  AGREEMENT_PARTY_EDITED: OfParty & { readonly fields: readonly PartyField[] };
  AGREEMENT_PARTY_REMOVED: OfParty;
  CONTACT_POINT_ADDED: OfParty;
  CONTACT_POINT_EDITED: { readonly fields: readonly ContactPointField[] };
  CONTACT_POINT_ENDED: { readonly lastDay: string };
}

const agreementFields: Readonly<Record<AgreementField, string>> = {
  title: $localize`:@@history.agreement.title:den Titel`,
  kind: $localize`:@@history.agreement.kind:die Art`,
  summary: $localize`:@@history.agreement.summary:worum es geht`,
  signedOn: $localize`:@@history.agreement.signedOn:den Tag der Unterschrift`,
  validFrom: $localize`:@@history.organization.validFrom:den ersten Tag`,
  validUntil: $localize`:@@history.organization.validUntil:den letzten Tag`,
  noticeMonths: $localize`:@@history.agreement.notice:die Kündigungsfrist`,
  warnDays: $localize`:@@history.agreement.warning:den Hinweis vor dem Ende`,
  visibility: $localize`:@@history.organization.visibility:die Sichtbarkeit`,
};

const partyFields: Readonly<Record<PartyField, string>> = {
  duties: $localize`:@@history.party.duties:die Pflichten`,
  resources: $localize`:@@history.party.resources:die Mittel`,
};

const contactPointFields: Readonly<Record<ContactPointField, string>> = {
  name: $localize`:@@history.organization.name:den Namen`,
  bodyId: $localize`:@@history.contact.body:die Körperschaft`,
  organizationId: $localize`:@@history.contact.organization:den Träger`,
  space: $localize`:@@history.contact.space:den Sozialraum`,
  address: $localize`:@@history.contact.address:die Anschrift`,
  hours: $localize`:@@history.contact.hours:die Öffnungszeiten`,
  phone: $localize`:@@history.contact.phone:die Telefonnummer`,
  email: $localize`:@@history.contact.email:die E-Mail-Adresse`,
  note: $localize`:@@history.contact.note:den Hinweis`,
  validUntil: $localize`:@@history.contact.validUntil:bis wann die Angaben gelten`,
  visibility: $localize`:@@history.organization.visibility:die Sichtbarkeit`,
};

const edited = (fields: readonly string[], { actor, locale }: Telling): string => $localize`:@@history.cooperationEdited:${actor}:actor: hat ${listed(fields, locale)}:fields: geändert.`;

/** The agreement or contact point is named where it begins only: its history stands beside it. */
export const cooperationSentences: SentencesOf<CooperationPayloads> = {
  AGREEMENT_ADDED: ({ organizationIds }, { actor, subject, nameOf, locale }) =>
    $localize`:@@history.agreementAdded:${actor}:actor: hat „${subject}:subject:“ aufgenommen, vereinbart zwischen ${listed(organizationIds.map(nameOf), locale)}:parties:.`,

  AGREEMENT_EDITED: ({ fields }, telling) => edited(fields.map((field) => agreementFields[field]), telling),

  AGREEMENT_ENDED: ({ lastDay }, { actor, locale }) => $localize`:@@history.agreementEnded:${actor}:actor: hat die Vereinbarung zum ${day(lastDay, locale)}:date: beendet.`,

  AGREEMENT_PARTY_ADDED: ({ organizationId }, { actor, nameOf }) => $localize`:@@history.partyAdded:${actor}:actor: hat ${nameOf(organizationId)}:organization: als Partei aufgenommen.`,

  AGREEMENT_PARTY_EDITED: ({ organizationId, fields }, { actor, nameOf, locale }) =>
    $localize`:@@history.partyEdited:${actor}:actor: hat für ${nameOf(organizationId)}:organization: ${listed(fields.map((field) => partyFields[field]), locale)}:fields: geändert.`,

  AGREEMENT_PARTY_REMOVED: ({ organizationId }, { actor, nameOf }) => $localize`:@@history.partyRemoved:${actor}:actor: hat ${nameOf(organizationId)}:organization: aus den Parteien herausgenommen.`,

  CONTACT_POINT_ADDED: ({ organizationId }, { actor, subject, nameOf }) =>
    $localize`:@@history.contactAdded:${actor}:actor: hat „${subject}:subject:“ aufgenommen, Träger ${nameOf(organizationId)}:organization:.`,

  CONTACT_POINT_EDITED: ({ fields }, telling) => edited(fields.map((field) => contactPointFields[field]), telling),

  CONTACT_POINT_ENDED: ({ lastDay }, { actor, locale }) => $localize`:@@history.contactEnded:${actor}:actor: hat die Anlaufstelle zum ${day(lastDay, locale)}:date: geschlossen.`,
};
