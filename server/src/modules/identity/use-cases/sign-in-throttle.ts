import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Refused } from '../../../kernel/refusal.js';
import { attemptKey, ATTEMPTS } from '../domain/attempts.js';
import { TooManyAttempts } from '../domain/identity.refusals.js';

/** Attempts, the seconds in which they are counted, and the seconds of rest after too many. */
const FROM_ONE_PLACE = { points: 5, duration: 15 * 60, blockDuration: 60 };
const FROM_ANYWHERE = { points: 50, duration: 15 * 60, blockDuration: 5 * 60 };
/** A whole town hall may share one address of the network. */
const AT_MANY_ACCOUNTS = { points: 200, duration: 15 * 60, blockDuration: 5 * 60 };

/** For so many seconds a place stays known from which an account signed in. */
const KNOWN_FOR = 90 * 24 * 60 * 60;

/**
 * Slows down whoever guesses passwords, and locks nobody out: guesses from elsewhere do not reach the places from which somebody
 * signs in. Counted in the database, so that any number of processes count together, and before the password is looked at, so
 * that a hundred guesses at once are a hundred.
 */
@Injectable()
export class SignInThrottle {
  private readonly onePlace: RateLimiterPostgres;
  private readonly anywhere: RateLimiterPostgres;
  private readonly manyAccounts: RateLimiterPostgres;
  private readonly known: RateLimiterPostgres;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const store = { ...ATTEMPTS, storeClient: dataSource };
    this.onePlace = new RateLimiterPostgres({ ...store, ...FROM_ONE_PLACE, keyPrefix: 'place' });
    this.anywhere = new RateLimiterPostgres({ ...store, ...FROM_ANYWHERE, keyPrefix: 'address' });
    this.manyAccounts = new RateLimiterPostgres({ ...store, ...AT_MANY_ACCOUNTS, keyPrefix: 'source' });
    this.known = new RateLimiterPostgres({ ...store, points: 1, duration: KNOWN_FOR, keyPrefix: 'known' });
  }

  /** @throws Refused with TooManyAttempts */
  async count(email: string, source: string): Promise<void> {
    try {
      await this.manyAccounts.consume(attemptKey(source));
      await this.onePlace.consume(attemptKey(email, source));
      if (!(await this.known.get(attemptKey(email, source)))) await this.anywhere.consume(attemptKey(email));
    } catch (tooMany) {
      if (tooMany instanceof RateLimiterRes) throw new Refused(new TooManyAttempts(Math.ceil(tooMany.msBeforeNext / 1000)));
      throw tooMany;
    }
  }

  /** Forgets the attempts from this place, which is known from now on: whoever knows the password may mistype again tomorrow. */
  async forgive(email: string, source: string): Promise<void> {
    const place = attemptKey(email, source);
    await this.onePlace.delete(place);
    await this.manyAccounts.reward(attemptKey(source));
    if (!(await this.known.get(place))) await this.anywhere.reward(attemptKey(email));
    await this.known.set(place, 1, KNOWN_FOR);
  }
}
