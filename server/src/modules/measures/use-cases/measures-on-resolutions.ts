import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ResolutionFollowers } from '../../council/index.js';
import { FundingRepository } from '../persistence/funding.repository.js';

/** Measures that start because of an own resolution instead of money keep it (rule 24). */
@Injectable()
export class MeasuresOnResolutions implements OnModuleInit {
  constructor(
    private readonly followers: ResolutionFollowers,
    private readonly funding: FundingRepository,
  ) {}

  onModuleInit(): void {
    this.followers.register({ standsAgainst: async ({ id }) => (await this.funding.settledBy(id)).map((measure) => ({ kind: 'MEASURE', ...measure })) });
  }
}
