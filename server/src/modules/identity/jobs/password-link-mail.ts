import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKinds, type MailLocale, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { OneTimeLinksRepository } from '../persistence/one-time-links.repository.js';
import { PersonsRepository } from '../persistence/persons.repository.js';

const TEXTS: Readonly<Record<MailLocale, (url: string) => MailText>> = {
  de: (url) => ({
    subject: 'Neues Passwort für Planungskreis',
    text: `Guten Tag,

jemand, vermutlich Sie selbst, hat für Ihr Konto ein neues Passwort angefordert.

So wählen Sie eines:
${url}

Der Link gilt eine Stunde lang und einmal. Mit dem neuen Passwort enden alle offenen Sitzungen.

Waren Sie das nicht? Dann löschen Sie diese E-Mail. Ihr Passwort bleibt, wie es ist.`,
  }),
  en: (url) => ({
    subject: 'New password for Planungskreis',
    text: `Hello,

somebody, probably yourself, asked for a new password for your account.

To choose one, please follow this link:
${url}

The link works for one hour and once. With the new password all open sessions end.

That was not you? Then delete this email. Your password stays as it is.`,
  }),
};

/** Writes the mail with the link to a new password, as long as the account still has the address. */
@Injectable()
export class PasswordLinkMail implements MailWriter<'identity.passwordLink'>, OnModuleInit {
  readonly kind = 'identity.passwordLink';

  constructor(
    private readonly kinds: MailKinds,
    private readonly persons: PersonsRepository,
    private readonly accounts: AccountsRepository,
    private readonly links: OneTimeLinksRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write({ tenantId, params: { personId }, recipient: { address, locale }, ...occasion }: MailOccasion<'identity.passwordLink'>): Promise<MailText | undefined> {
    const person = await this.persons.byId(tenantId, personId);
    if (!person?.accountId || person.leftOn !== null || (await this.accounts.byId(person.accountId)).email !== address) return undefined;
    const { token } = await this.links.makeForPassword(tenantId, personId);
    return TEXTS[locale](occasion.link(`konto-einrichten#${token}`));
  }
}
