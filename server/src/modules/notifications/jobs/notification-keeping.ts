import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { DigestRunsRepository } from '../persistence/digest-runs.repository.js';
import { NotificationsRepository } from '../persistence/notifications.repository.js';

const KEPT_DAYS = { read: 180, runs: 90 };
const DAY_MS = 86_400_000;

/** Forgets what was read long ago, and digests that are long through. */
@Injectable()
export class NotificationKeeping implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly notifications: NotificationsRepository,
    private readonly runs: DigestRunsRepository,
  ) {}

  onModuleInit(): void {
    const before = (at: Date, days: number): Date => new Date(at.getTime() - days * DAY_MS);
    this.recurrences.register({ name: 'notifications.forget', everyMinutes: 24 * 60, run: (_tenantId, at) => this.notifications.forget(before(at, KEPT_DAYS.read)) });
    this.recurrences.register({ name: 'notifications.forgetRuns', everyMinutes: 24 * 60, run: (_tenantId, at) => this.runs.forget(before(at, KEPT_DAYS.runs)) });
  }
}
