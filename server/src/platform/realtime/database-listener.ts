import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { type Announcement, GAP } from '../../kernel/announcement.js';
import { Listening } from '../database/listening.js';
import { Announcements } from './announcements.js';

/** The channel on which the history announces its entries. */
export const CHANNEL = 'activity';

/** One connection per process that hears what any process commits to the history. */
@Injectable()
export class DatabaseListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly listening: Listening;

  constructor(announcements: Announcements, @Inject(ENVIRONMENT) { DATABASE_URL }: Environment) {
    this.listening = new Listening({
      url: DATABASE_URL,
      channel: CHANNEL,
      name: 'planungskreis listener',
      heard: (payload) => announcements.announce(JSON.parse(payload || '{}') as Announcement),
      cameBack: () => announcements.announce(GAP),
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listening.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.listening.stop();
  }
}
