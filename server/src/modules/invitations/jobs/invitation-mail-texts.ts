import type { MailLocale, MailText } from '../../../kernel/mails.js';
import type { MembershipRole } from '../../organizations/index.js';

/** What stands in the mail of an invitation. */
export interface InvitationFacts {
  givenName: string;
  familyName: string;
  inviterName: string;
  tenantName: string;
  timeZone: string;
  organizationName: string;
  role: MembershipRole;
  url: string;
  expiresAt: Date;
}

const ROLES: Readonly<Record<MailLocale, Readonly<Record<MembershipRole, string>>>> = {
  de: { MEMBER: 'Mitglied', COORDINATOR: 'Koordination', CHAIR: 'Vorsitz' },
  en: { MEMBER: 'Member', COORDINATOR: 'Coordinator', CHAIR: 'Chair' },
};

const TEXTS: Readonly<Record<MailLocale, (facts: InvitationFacts, role: string, until: string) => MailText>> = {
  de: ({ givenName, familyName, inviterName, tenantName, organizationName, url }, role, until) => ({
    subject: `Einladung zur Mitarbeit: ${organizationName}`,
    text: `Guten Tag ${givenName} ${familyName},

${inviterName} lädt Sie zur gemeinsamen Sozialplanung ein.

Planungskreis: ${tenantName}
Organisation: ${organizationName}
Aufgabe: ${role}

So nehmen Sie die Einladung an:
${url}

Der Link gilt bis ${until} und nur für Sie; bitte geben Sie ihn nicht weiter.

Sie erwarten keine Einladung? Dann löschen Sie diese E-Mail. Ohne den Link geschieht nichts.`,
  }),
  en: ({ givenName, familyName, inviterName, tenantName, organizationName, url }, role, until) => ({
    subject: `Invitation to take part: ${organizationName}`,
    text: `Dear ${givenName} ${familyName},

${inviterName} invites you to take part in joint social planning.

Planungskreis: ${tenantName}
Organisation: ${organizationName}
As: ${role}

To accept the invitation, please follow this link:
${url}

The link works until ${until} and is meant for you alone; please do not pass it on.

You do not expect an invitation? Then delete this email. Without the link nothing happens.`,
  }),
};

const CALENDARS: Readonly<Record<MailLocale, string>> = { de: 'de-DE', en: 'en-GB' };

/** @returns the mail in a language, with its moments in the zone of the Planungskreis */
export function invitationMail(locale: MailLocale, facts: InvitationFacts): MailText {
  const until = new Intl.DateTimeFormat(CALENDARS[locale], { dateStyle: 'long', timeStyle: 'short', timeZone: facts.timeZone }).format(facts.expiresAt);
  return TEXTS[locale](facts, ROLES[locale][facts.role], until);
}
