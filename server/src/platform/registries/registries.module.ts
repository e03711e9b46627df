import { Global, Module } from '@nestjs/common';
import { SubjectReaders } from '../../kernel/activity.js';
import { Beginnings } from '../../kernel/beginnings.js';
import { CalendarFiles } from '../../kernel/calendar-files.js';
import { DiscussedKinds } from '../../kernel/discussed.js';
import { JobHandlers } from '../../kernel/jobs.js';
import { MailKinds } from '../../kernel/mails.js';
import { NextMeetings } from '../../kernel/next-meetings.js';
import { DueDates, Notices, Silences, SubjectPages } from '../../kernel/notices.js';
import { Recurrences } from '../../kernel/recurrences.js';
import { ReturningItems } from '../../kernel/returning.js';
import { ThreadLinks } from '../../kernel/thread.js';

const registries = [SubjectReaders, Beginnings, JobHandlers, Recurrences, MailKinds, DiscussedKinds, ReturningItems, Notices, DueDates, Silences, SubjectPages, NextMeetings, CalendarFiles, ThreadLinks];

/** The places where later modules add to what earlier ones do. */
@Global()
@Module({ providers: registries, exports: registries })
export class RegistriesModule {}
