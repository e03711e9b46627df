import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Job, type JobHandler, JobHandlers, Outbox, Postponed } from '../../../kernel/jobs.js';
import { Mails } from '../../../kernel/mails.js';
import { DigestRunsRepository } from '../persistence/digest-runs.repository.js';
import { NotificationsRepository } from '../persistence/notifications.repository.js';

const CHUNK = 200;
/** While so many digests wait for the mail server no more are ordered, so that what others order does not wait behind all of them. */
const MOST_WAITING = 100;
const PAUSE_MS = 1_000;

/** Orders the digests of a run, some at a time: each chunk orders the next, so that other work comes in between and somebody can stop it. */
@Injectable()
export class SendDigests implements JobHandler<'notifications.digests'>, OnModuleInit {
  readonly topic = 'notifications.digests';
  readonly within = 'unit';

  constructor(
    private readonly handlers: JobHandlers,
    private readonly runs: DigestRunsRepository,
    private readonly notifications: NotificationsRepository,
    private readonly mails: Mails,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  /** @throws Postponed while enough mails are waiting */
  async run({ tenantId, payload: { runId, after } }: Job<'notifications.digests'>): Promise<void> {
    const run = await this.runs.lock(tenantId, runId);
    if (run?.state !== 'RUNNING') return;
    const now = this.clock.now();
    if ((await this.mails.waiting('notifications.digest')) > MOST_WAITING) throw new Postponed(new Date(now.getTime() + PAUSE_MS));
    const personIds = await this.runs.recipients(run, after, CHUNK);
    await this.notifications.mailAllOf(personIds, runId, run.moment, now);
    await this.mails.orderForAll(personIds, 'notifications.digest', { mailingId: runId });
    const done = run.done + personIds.length;
    const last = personIds.length === CHUNK ? personIds[CHUNK - 1] : undefined;
    await this.runs.change(run, last === undefined ? { done, state: 'DONE', endedAt: now } : { done });
    if (last !== undefined) await this.outbox.add('notifications.digests', { runId, after: last });
  }
}
