import { createHash } from 'node:crypto';

/** Under what attempts are counted. Addresses are hashed: the table of attempts is no list of people. */
export const attemptKey = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');

/** The table in which attempts are counted, for any number of processes together. */
export const ATTEMPTS = { storeType: 'typeorm', tableName: 'sign_in_attempt', tableCreated: true, clearExpiredByTimeout: false } as const;
