import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { attemptKey, ATTEMPTS } from '../../identity/index.js';

const HOUR = 60 * 60;
/** Programs come by every few minutes at most; several may share an address. */
const AT_ONE_FEED = { points: 120, duration: HOUR };
/** A whole town hall may share one address of the network. */
const FROM_ONE_PLACE = { points: 3_000, duration: HOUR };

/** Bounds how often feeds are read: a program gone wild costs the others nothing. */
@Injectable()
export class FeedThrottle {
  private readonly atFeed: RateLimiterPostgres;
  private readonly fromPlace: RateLimiterPostgres;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const store = { ...ATTEMPTS, storeClient: dataSource };
    this.atFeed = new RateLimiterPostgres({ ...store, ...AT_ONE_FEED, keyPrefix: 'feed' });
    this.fromPlace = new RateLimiterPostgres({ ...store, ...FROM_ONE_PLACE, keyPrefix: 'feed-source' });
  }

  /** @returns the seconds to wait; 0 for whoever need not */
  atOnce(secret: string): Promise<number> {
    return this.count(this.atFeed, secret);
  }

  /** @returns the same for whoever asks from one place */
  from(source: string): Promise<number> {
    return this.count(this.fromPlace, source);
  }

  private async count(limit: RateLimiterPostgres, key: string): Promise<number> {
    try {
      await limit.consume(attemptKey(key));
      return 0;
    } catch (tooMany) {
      if (tooMany instanceof RateLimiterRes) return Math.ceil(tooMany.msBeforeNext / 1000);
      throw tooMany;
    }
  }
}
