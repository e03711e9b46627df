import { Global, Module } from '@nestjs/common';
import { Mails } from '../../kernel/mails.js';
import { MailComposer } from './mail-composer.js';
import { MailKeeping } from './mail-keeping.js';
import { MailServer } from './mail-server.js';
import { Mailer } from './mailer.js';
import { MailsRepository } from './mails.repository.js';
import { OrderedMails } from './ordered-mails.js';

/** Mails: ordered in the unit of what they are about, written and sent by a worker. Who the recipients are says another module. */
@Global()
@Module({
  providers: [MailsRepository, MailComposer, MailServer, Mailer, MailKeeping, OrderedMails, { provide: Mails, useExisting: OrderedMails }],
  exports: [Mails],
})
export class MailModule {}
