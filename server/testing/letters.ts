import { newId } from '../src/kernel/ids.js';
import { Recurrences } from '../src/kernel/recurrences.js';
import { Units } from '../src/platform/database/units.js';
import { sql } from './database.js';
import type { Browser } from './program.js';
import { SmtpCatcher } from './smtp-catcher.js';
import { Stage } from './stage.js';
import { until } from './until.js';

const HOUR_MS = 3_600_000;

/** Somebody whom mails reach. */
export interface Addressed {
  personId: string;
  email: string;
  browser: Browser;
}

/** A stage with a worker and a mail server: what is to be told by mail arrives there. */
export class LetterStage {
  private constructor(
    readonly stage: Stage,
    readonly catcher: SmtpCatcher,
  ) {}

  static async set(): Promise<LetterStage> {
    const catcher = await SmtpCatcher.start();
    const stage = await Stage.set({ ROLE: 'all', REDIS_URL: '', SMTP_URL: catcher.url, MAIL_FROM: 'Planungskreis <planung@example.de>' });
    return new LetterStage(stage, catcher);
  }

  async strike(): Promise<void> {
    await this.stage.strike();
    await this.catcher.stop();
  }

  /** @param prepare gives the person what makes them who they are */
  async someone(tenantId: string, prepare: (personId: string) => Promise<unknown>): Promise<Addressed> {
    const { program, world } = this.stage;
    const email = `${newId()}@example.org`;
    const accountId = await world.account(email);
    const personId = await world.person(tenantId, { accountId, email });
    await prepare(personId);
    const browser = program.browser();
    browser.cookie = await world.session(tenantId, accountId);
    return { personId, email, browser };
  }

  /** What somebody was told, as "TASK_ASSIGNED ASSIGNED", in order. */
  async told(personId: string): Promise<string[]> {
    const rows = await sql<{ occasion: string; reason: string }>(this.stage.database.postgres, 'select occasion, reason from notification where person_id = $1 order by created_at, occasion, reason', [personId]);
    return rows.map(({ occasion, reason }) => `${occasion} ${reason}`);
  }

  /** What the relay orders every hour, for one Planungskreis. */
  async round(tenantId: string, at: string, { after = new Date(Date.parse(at) - HOUR_MS).toISOString() } = {}): Promise<void> {
    await sql(this.stage.database.postgres, 'insert into notification_round values ($1, $2) on conflict (tenant_id) do update set done_until = $2', [tenantId, after]);
    await this.recur('notifications.round', tenantId, new Date(at));
    await this.settled();
  }

  /** What comes again by itself, for one Planungskreis. */
  async recur(name: string, tenantId: string, at = new Date()): Promise<void> {
    const { app } = this.stage.program;
    await app.get(Units).run({ tenantId }, 'write', async () => app.get(Recurrences).find(name)?.run(tenantId, at));
  }

  /** Returns when every job that was ordered is done. */
  settled(): Promise<void> {
    return until(async () => (await sql(this.stage.database.postgres, 'select from outbox limit 1')).length === 0, 'every job is done');
  }

  /** The texts of the mails to an address, in the order in which they came. */
  to(address: string): string[] {
    return this.catcher.caught.filter(({ to }) => to.includes(address)).map(({ mail }) => `${mail.subject}\n${mail.text}`);
  }
}
