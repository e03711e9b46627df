import { Global, Module } from '@nestjs/common';
import { SubjectReaders } from '../../kernel/activity.js';
import { Beginnings } from '../../kernel/beginnings.js';
import { DiscussedKinds } from '../../kernel/discussed.js';
import { JobHandlers } from '../../kernel/jobs.js';
import { MailKinds } from '../../kernel/mails.js';
import { Recurrences } from '../../kernel/recurrences.js';

const registries = [SubjectReaders, Beginnings, JobHandlers, Recurrences, MailKinds, DiscussedKinds];

/** The places where later modules add to what earlier ones do. */
@Global()
@Module({ providers: registries, exports: registries })
export class RegistriesModule {}
