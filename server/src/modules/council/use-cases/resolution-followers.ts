import { Injectable } from '@nestjs/common';
import type { ActivityActor } from '../../../kernel/activity.js';
import type { ResolutionResult } from '../domain/consultation-results.js';

/** What a council has just resolved. */
export interface FreshResolution {
  id: string;
  paperId: string;
  bodyId: string;
  result: ResolutionResult;
}

type Follower = (by: ActivityActor, resolution: FreshResolution) => Promise<void>;

/** What else follows from a resolution, in the unit in which it is recorded: the modules that know this one say so. */
@Injectable()
export class ResolutionFollowers {
  private readonly followers: Follower[] = [];

  register(follower: Follower): void {
    this.followers.push(follower);
  }

  async tell(by: ActivityActor, resolution: FreshResolution): Promise<void> {
    for (const follower of this.followers) await follower(by, resolution);
  }
}
