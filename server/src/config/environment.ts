import { z } from 'zod';

const flag = z.enum(['0', '1']).default('0').transform((text) => text === '1');

const environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(20),
    DEMO: flag,
    DEMO_PASSWORD: z.string().min(12).optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((text) => text.split(',').map((address) => address.trim()).filter(Boolean))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'addresses or networks such as 10.0.0.2 or 10.0.0.0/8, with commas between'))),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((read) => ({ ...read, PUBLIC_URL: new URL(read.PUBLIC_URL ?? `http://localhost:${read.PORT}`) }));

/** Everything the program takes from its environment, checked and typed. */
export type Environment = z.infer<typeof environment>;

/** Says in one sentence which variable cannot be used and why. */
export class EnvironmentRefused extends Error {}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a browser reaches the program on this machine only; there a cookie may travel without TLS. */
export const isLoopback = (url: URL): boolean => LOOPBACK.has(url.hostname);

/**
 * Reads the environment once.
 * @throws EnvironmentRefused that names the first variable that is wrong, its value (never a secret's) and the remedy
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const { data, error } = environment.safeParse(given);
  if (!data) {
    const [{ path, message }] = error.issues;
    const name = String(path[0]);
    const secret = /URL|PASSWORD/.test(name);
    const value = given[name] === undefined ? 'fehlt' : secret ? 'ist nicht brauchbar' : `ist „${given[name]}“ und damit nicht brauchbar`;
    throw new EnvironmentRefused(`Die Umgebungsvariable ${name} ${value} (${message}).`);
  }
  if (data.PUBLIC_URL.protocol === 'http:' && !isLoopback(data.PUBLIC_URL)) {
    throw new EnvironmentRefused(`PUBLIC_URL ist „${data.PUBLIC_URL.href}“: Außerhalb von localhost ist https nötig, sonst reist die Anmeldung unverschlüsselt.`);
  }
  if (data.DEMO && !isLoopback(data.PUBLIC_URL) && !data.DEMO_PASSWORD) {
    throw new EnvironmentRefused('DEMO=1 unter einer öffentlichen Adresse braucht ein eigenes DEMO_PASSWORD (mindestens 12 Zeichen).');
  }
  return data;
}
