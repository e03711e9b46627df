import { Global, Module } from '@nestjs/common';
import { Announcements } from './announcements.js';
import { DatabaseListener } from './database-listener.js';
import { LiveSubscriptions } from './live-subscriptions.js';

/** What changed elsewhere, told to open screens. The socket itself stands beside the GraphQL module, whose schema it serves. */
@Global()
@Module({
  providers: [Announcements, DatabaseListener, LiveSubscriptions],
  exports: [Announcements, LiveSubscriptions],
})
export class RealtimeModule {}
