import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type AddedNotice, type NewNotice, NotificationsRepository } from '../persistence/notifications.repository.js';
import { ReadableTo } from './readable-to.js';

/** Puts into people's inboxes what they may know, each once. */
@Injectable()
export class Telling {
  constructor(
    private readonly readable: ReadableTo,
    private readonly notifications: NotificationsRepository,
    private readonly clock: Clock,
  ) {}

  /** Runs in a unit of the Planungskreis. @returns what is new */
  async tell(tenantId: string, notices: readonly NewNotice[]): Promise<AddedNotice[]> {
    const readable = await this.readable.only(tenantId, notices);
    return readable.length ? this.notifications.add(readable, this.clock.now()) : [];
  }
}
