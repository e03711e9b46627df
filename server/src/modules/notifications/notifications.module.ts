import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { DigestRunsResolver } from './graphql/digest-runs.resolver.js';
import { InboxResolver } from './graphql/inbox.resolver.js';
import { MailWishesResolver, SettingsChangedMeanwhileResolver } from './graphql/mail-wishes.resolver.js';
import { HourlyRound } from './jobs/hourly-round.js';
import { NoticeMails } from './jobs/notice-mails.js';
import { NoticeSentences } from './jobs/notice-sentences.js';
import { NotificationKeeping } from './jobs/notification-keeping.js';
import { SendDigests } from './jobs/send-digests.js';
import { TellActivity } from './jobs/tell-activity.js';
import { DigestRunsRepository } from './persistence/digest-runs.repository.js';
import { InboxRepository } from './persistence/inbox.repository.js';
import { NotificationsRepository } from './persistence/notifications.repository.js';
import { RoundsRepository } from './persistence/rounds.repository.js';
import { WishesRepository } from './persistence/wishes.repository.js';
import { BreakSilence } from './use-cases/break-silence.js';
import { Digests } from './use-cases/digests.js';
import { Inbox } from './use-cases/inbox.js';
import { KeepWishes } from './use-cases/keep-wishes.js';
import { ReadableTo } from './use-cases/readable-to.js';
import { Remind } from './use-cases/remind.js';
import { SortNotifications } from './use-cases/sort-notifications.js';
import { Telling } from './use-cases/telling.js';

const persistence = [DigestRunsRepository, InboxRepository, NotificationsRepository, RoundsRepository, WishesRepository];
const useCases = [BreakSilence, Digests, Inbox, KeepWishes, ReadableTo, Remind, SortNotifications, Telling];
const jobs = [HourlyRound, NoticeMails, NoticeSentences, NotificationKeeping, SendDigests, TellActivity];
const resolvers = [DigestRunsResolver, InboxResolver, MailWishesResolver, SettingsChangedMeanwhileResolver];

/**
 * Purpose: nobody is left in silence, and nobody is told more than they want.
 * Owns: Notification, NotificationSetting, DigestRun, and until when the hours of a Planungskreis are served.
 * Invariants: each thing is told once; nobody is told what they may not read, neither in the inbox nor by mail; nobody is told what they did themselves.
 * Listens: to the history and to days, through the registries of kernel/notices.ts.
 */
@Module({ imports: [CyclesModule], providers: [...persistence, ...useCases, ...jobs, ...resolvers] })
export class NotificationsModule {}
