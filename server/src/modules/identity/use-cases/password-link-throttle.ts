import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Refused } from '../../../kernel/refusal.js';
import { attemptKey, ATTEMPTS } from '../domain/attempts.js';
import { TooManyAttempts } from '../domain/identity.refusals.js';

const HOUR = 60 * 60;
/** So that nobody fills somebody's letter box. */
const TO_ONE_ADDRESS = { points: 5, duration: HOUR };
/** A whole town hall may share one address of the network. */
const FROM_ONE_PLACE = { points: 60, duration: HOUR };

/** Bounds the mails that anybody may order for anybody; counted apart from sign-in, so that whoever mistyped too often may ask at once. */
@Injectable()
export class PasswordLinkThrottle {
  private readonly toAddress: RateLimiterPostgres;
  private readonly fromPlace: RateLimiterPostgres;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const store = { ...ATTEMPTS, storeClient: dataSource };
    this.toAddress = new RateLimiterPostgres({ ...store, ...TO_ONE_ADDRESS, keyPrefix: 'link' });
    this.fromPlace = new RateLimiterPostgres({ ...store, ...FROM_ONE_PLACE, keyPrefix: 'link-source' });
  }

  /** @throws Refused with TooManyAttempts */
  async count(email: string, source: string): Promise<void> {
    try {
      await this.fromPlace.consume(attemptKey(source));
      await this.toAddress.consume(attemptKey(email));
    } catch (tooMany) {
      if (tooMany instanceof RateLimiterRes) throw new Refused(new TooManyAttempts(Math.ceil(tooMany.msBeforeNext / 1000)));
      throw tooMany;
    }
  }
}
