import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.mjs';

/** The system's error code for listening on `port` at `host`; undefined when it is free. */
function listeningError(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', ({ code }) => resolve(code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}

/** The German sentence for a port that cannot be used. */
function sentence(port, code) {
  const other = `Bitte wählen Sie einen anderen, zum Beispiel: PORT=${port === 3000 || port > 65_000 ? 3001 : port + 1} npm start`;
  if (code === 'EACCES') return `Den Port ${port} darf nur der Systemverwalter öffnen. ${other}`;
  if (code === 'EADDRINUSE') return `Der Port ${port} ist schon von einem anderen Programm belegt. ${other}`;
  return `Der Port ${port} lässt sich nicht öffnen (${code}). ${other}`;
}

/**
 * Throws a Refusal unless `port` is free on this machine.
 *
 * @param {number} patience milliseconds to wait for it, for a server whose parent has just been killed
 */
export async function checkPort(port, patience) {
  const end = Date.now() + patience;
  for (;;) {
    // On some systems a port counts as free on all addresses while one of them has it.
    const code = (await listeningError(port, undefined)) ?? (await listeningError(port, '127.0.0.1'));
    if (!code) return;
    if (code !== 'EADDRINUSE' || Date.now() >= end) throw new Refusal(sentence(port, code));
    await sleep(200);
  }
}
