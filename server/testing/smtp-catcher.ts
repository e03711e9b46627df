import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: what the server was told, and what stands in the mail itself. */
export interface CaughtMail {
  to: string[];
  raw: string;
  mail: Email;
}

/** A mail server that keeps what it gets, and says no when it is told to. */
export class SmtpCatcher {
  readonly caught: CaughtMail[] = [];
  /** The answer to a recipient: undefined accepts. */
  refusal?: { code: number; message: string };
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onRcptTo: (_address, _session, done) => done(this.refusal && Object.assign(new Error(this.refusal.message), { responseCode: this.refusal.code })),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          void PostalMime.parse(raw).then((mail) => {
            this.caught.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw, mail });
            done();
          });
        });
      },
    });
  }

  /** @param port any that is free, unless whoever sends was told before */
  static async start(port = 0): Promise<SmtpCatcher> {
    const catcher = new SmtpCatcher();
    await new Promise<void>((resolve) => catcher.server.listen(port, '127.0.0.1', resolve));
    return catcher;
  }

  get url(): string {
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail server does not listen.');
    return `smtp://127.0.0.1:${address.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}
