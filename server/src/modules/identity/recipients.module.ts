import { Global, Module } from '@nestjs/common';
import { Recipients } from '../../kernel/mails.js';
import { MailRecipients } from './persistence/mail-recipients.js';

/** Gives the whole program the one way to reach a person by mail. */
@Global()
@Module({
  providers: [MailRecipients, { provide: Recipients, useExisting: MailRecipients }],
  exports: [Recipients],
})
export class RecipientsModule {}
