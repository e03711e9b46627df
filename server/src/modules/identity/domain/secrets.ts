import { createHash, randomBytes } from 'node:crypto';

/** @returns a secret of 256 random bits as 43 characters that any address may carry */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: enough to find it again, nothing to use it with. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
