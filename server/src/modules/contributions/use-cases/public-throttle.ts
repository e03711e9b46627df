import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Refused } from '../../../kernel/refusal.js';
import { attemptKey, ATTEMPTS, TooManyAttempts } from '../../identity/index.js';
import { letterBoxOf, networkOf } from '../domain/sender-network.js';

const HOUR = 60 * 60;
/** In a neighbourhood centre all who meet there may share one address of the network. */
const FROM_ONE_PLACE = { points: 60, duration: HOUR };
/** More than a campaign brings to one page, and less than what buries those who answer. */
const AT_ONE_PAGE = { points: 300, duration: HOUR };
/** So that nobody fills somebody's letter box, whichever pages are used for it. */
const TO_ONE_ADDRESS = { points: 3, duration: 24 * HOUR };

/** Bounds what anybody may write, and the mails that anybody may order for anybody; counted in the database, for all processes together. */
@Injectable()
export class PublicThrottle {
  private readonly place: RateLimiterPostgres;
  private readonly page: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const store = { ...ATTEMPTS, storeClient: dataSource };
    this.place = new RateLimiterPostgres({ ...store, ...FROM_ONE_PLACE, keyPrefix: 'contribution-source' });
    this.page = new RateLimiterPostgres({ ...store, ...AT_ONE_PAGE, keyPrefix: 'contribution-page' });
    this.address = new RateLimiterPostgres({ ...store, ...TO_ONE_ADDRESS, keyPrefix: 'contribution-address' });
  }

  /** @throws Refused with TooManyAttempts */
  async count(tenantId: string, source: string, email: string | null): Promise<void> {
    try {
      await this.place.consume(attemptKey(networkOf(source)));
      if (email !== null) await this.address.consume(attemptKey(letterBoxOf(email)));
      await this.page.consume(attemptKey(tenantId));
    } catch (tooMany) {
      if (tooMany instanceof RateLimiterRes) throw new Refused(new TooManyAttempts(Math.ceil(tooMany.msBeforeNext / 1000)));
      throw tooMany;
    }
  }
}
