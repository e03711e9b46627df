import { z } from 'zod';

const flag = z.enum(['0', '1']).default('0').transform((text) => text === '1');

const database = z.url({ protocol: /^postgres(ql)?$/ });

/** An address, alone or behind a name: `Planungskreis <planung@example.de>`. */
const SENDER = /^(?:[^<>"\p{Cc}]+ <[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u;

/** @returns where files go that are kept in a bucket; undefined where something of it is missing */
function bucketOf(read: { S3_ENDPOINT?: string; S3_BUCKET?: string; S3_REGION: string; S3_ACCESS_KEY?: string; S3_SECRET_KEY?: string }) {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = read;
  return endpoint && bucket && accessKey && secretKey ? { endpoint, bucket, region, accessKey, secretKey } : undefined;
}

const environment = z
  .object({
    /** What this process does: serve requests, do the jobs, or both. */
    ROLE: z.enum(['web', 'worker', 'all']).default('all'),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: database,
    DATABASE_RELAY_URL: database.optional(),
    DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(20),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().regex(SENDER).optional(),
    DEMO: flag,
    DEMO_PASSWORD: z.string().min(12).optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((text) => text.split(',').map((address) => address.trim()).filter(Boolean))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'addresses or networks such as 10.0.0.2 or 10.0.0.0/8, with commas between'))),
    ATTACHMENTS_DIR: z.string().min(1).optional(),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/).optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ACCESS_KEY: z.string().min(1).optional(),
    S3_SECRET_KEY: z.string().min(1).optional(),
    /** Of one file. */
    UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).max(1_000).default(25),
    /** Of all files of one Planungskreis. */
    STORAGE_LIMIT_MB: z.coerce.number().int().min(1).default(10_240),
    /** Hosts in the own network from which council papers may be read: `ris.voerde.example` or `10.0.0.7:8080`, with commas between. */
    OUTGOING_PRIVATE_HOSTS: z
      .string()
      .default('')
      .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()).filter(Boolean)),
    /** For one answer of another system. */
    OUTGOING_TIMEOUT_MS: z.coerce.number().int().min(50).max(120_000).default(30_000),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((read) => ({ ...read, S3: bucketOf(read), PUBLIC_URL: new URL(read.PUBLIC_URL ?? `http://localhost:${read.PORT}`) }));

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
    const secret = /URL|PASSWORD|KEY/.test(name);
    const value = given[name] === undefined ? 'fehlt' : secret ? 'ist nicht brauchbar' : `ist „${given[name]}“ und damit nicht brauchbar`;
    throw new EnvironmentRefused(`Die Umgebungsvariable ${name} ${value} (${message}).`);
  }
  if (data.PUBLIC_URL.protocol === 'http:' && !isLoopback(data.PUBLIC_URL)) {
    throw new EnvironmentRefused(`PUBLIC_URL ist „${data.PUBLIC_URL.href}“: Außerhalb von localhost ist https nötig, sonst reist die Anmeldung unverschlüsselt.`);
  }
  if (data.DEMO && !isLoopback(data.PUBLIC_URL) && !data.DEMO_PASSWORD) {
    throw new EnvironmentRefused('DEMO=1 unter einer öffentlichen Adresse braucht ein eigenes DEMO_PASSWORD (mindestens 12 Zeichen).');
  }
  if (data.ROLE !== 'web' && !data.DATABASE_RELAY_URL) {
    throw new EnvironmentRefused(`DATABASE_RELAY_URL fehlt: ROLE=${data.ROLE} erledigt Aufträge und braucht dafür die Rolle, die sie weiterreicht. Mit ROLE=web geht es ohne.`);
  }
  if (data.SMTP_URL && !data.MAIL_FROM) {
    throw new EnvironmentRefused('SMTP_URL ist gesetzt, MAIL_FROM fehlt: Bitte geben Sie den Absender der E-Mails an, zum Beispiel MAIL_FROM="Planungskreis <planung@example.de>".');
  }
  if (!data.S3 && (data.S3_ENDPOINT || data.S3_BUCKET || data.S3_ACCESS_KEY || data.S3_SECRET_KEY)) {
    throw new EnvironmentRefused('Für Anhänge in einem S3-Speicher sind S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY und S3_SECRET_KEY zusammen nötig; mindestens eine davon fehlt.');
  }
  if (data.S3 && data.ATTACHMENTS_DIR) {
    throw new EnvironmentRefused('ATTACHMENTS_DIR und S3_ENDPOINT sind beide gesetzt: Bitte geben Sie für Anhänge entweder einen Ordner oder einen S3-Speicher an.');
  }
  return data;
}
