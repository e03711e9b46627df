import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Memory in KiB and passes as OWASP recommends for argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords, and takes as long for an account that does not exist as for one that does. */
@Injectable()
export class PasswordHasher {
  private decoy?: Promise<string>;

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** @param stored the account's hash, or undefined when there is no such account: then the answer is no, at the same cost */
  async matches(password: string, stored: string | undefined): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const fits = await verify(stored ?? (await this.decoy), password);
    return fits && stored !== undefined;
  }
}
