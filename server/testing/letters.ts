import { sql } from './database.js';
import { SmtpCatcher } from './smtp-catcher.js';
import { Stage } from './stage.js';
import { until } from './until.js';

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

  /** Returns when every job that was ordered is done. */
  settled(): Promise<void> {
    return until(async () => (await sql(this.stage.database.postgres, 'select from outbox limit 1')).length === 0, 'every job is done');
  }

  /** The texts of the mails to an address, in the order in which they came. */
  to(address: string): string[] {
    return this.catcher.caught.filter(({ to }) => to.includes(address)).map(({ mail }) => `${mail.subject}\n${mail.text}`);
  }
}
