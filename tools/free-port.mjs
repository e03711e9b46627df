import { randomInt } from 'node:crypto';
import net from 'node:net';

/** Below the ports from which systems take those of outgoing connections: whoever leaves one for a moment finds it free again. */
const [first, end] = [20_000, 32_000];
const attempts = 100;

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** A port of 127.0.0.1 that is free at this moment. */
export async function freePort() {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(first, end);
    if (await isFree(port)) return port;
  }
  throw new Error(`None of ${attempts} ports between ${first} and ${end} is free.`);
}
