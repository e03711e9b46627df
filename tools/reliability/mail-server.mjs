import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** Long enough that a burst lasts and can be disturbed. */
const usualMilliseconds = 100;

/**
 * A mail server that remembers which Message-ID came how often, to whom, and what its subject begins with.
 *
 * @param thinkingMilliseconds how long it thinks about each mail
 * @returns `{ url, copies, letters, count, reset, stop }`: how many copies there are and `{ to, about }`, both by Message-ID
 */
export async function startMailServer(thinkingMilliseconds = usualMilliseconds) {
  const copies = new Map();
  const letters = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream, session, done) {
      const parts = await stream.setEncoding('utf8').toArray().catch(() => undefined);
      if (!parts) return; // whoever sent it was killed before its end
      const text = parts.join('');
      await sleep(thinkingMilliseconds);
      const [, id] = /^Message-ID: (<.+>)\r$/im.exec(text);
      copies.set(id, (copies.get(id) ?? 0) + 1);
      const [, about] = /^Subject: ([^\s:]+)/im.exec(text);
      letters.set(id, { to: session.envelope.rcptTo[0].address, about });
      done();
    },
  });
  server.on('error', () => {}); // whoever is killed hangs up without a word
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    copies,
    letters,
    count: () => [...copies.values()].reduce((sum, each) => sum + each, 0),
    reset() {
      copies.clear();
      letters.clear();
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
