import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { MailKinds, type MailParams, type MailKind, type Recipient, Recipients } from '../../kernel/mails.js';
import { frameMail } from './mail-frame.js';
import type { Letter } from './mail-server.js';
import type { ClaimedMail } from './mails.repository.js';

/** Writes a mail from what is true at this moment. */
@Injectable()
export class MailComposer {
  constructor(
    private readonly kinds: MailKinds,
    private readonly recipients: Recipients,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * To be asked in a unit of the Planungskreis.
   * @returns undefined when the recipient has left, or the mail is no longer due
   */
  async compose(tenantId: string, mail: ClaimedMail): Promise<Letter | undefined> {
    const recipient = await this.recipientOf(mail);
    if (!recipient) return undefined;
    const link = (path: string): string => new URL(`/${recipient.locale}/${path.replace(/^\/+/, '')}`, this.environment.PUBLIC_URL).href;
    const params = mail.params as MailParams[MailKind];
    const writer = this.kinds.find(mail.kind);
    if (!writer) throw new Error(`Nobody writes mails of the kind ${mail.kind}.`);
    const written = await writer.write({ tenantId, recipient, params, link });
    return written && { to: recipient, ...frameMail(written, recipient.locale, link('')), messageId: mail.messageId };
  }

  private async recipientOf({ personId, address, locale }: ClaimedMail): Promise<Recipient | undefined> {
    if (personId !== null) return this.recipients.find(personId);
    return address === null || locale === null ? undefined : { personId: null, name: '', address, locale };
  }
}
