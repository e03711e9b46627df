import { Injectable } from '@nestjs/common';
import type { ActivityActor } from '../../../kernel/activity.js';
import type { ResolutionResult } from '../domain/consultation-results.js';
import type { Obstacle } from '../domain/council.refusals.js';

/** What a council has just resolved. */
export interface FreshResolution {
  id: string;
  paperId: string;
  bodyId: string;
  result: ResolutionResult;
}

interface Follower {
  follow?(by: ActivityActor, resolution: FreshResolution): Promise<void>;
  /** What has gone on since, so that the resolution cannot be taken back; nobody goes on with the rest until the unit ends. */
  standsAgainst?(resolution: FreshResolution): Promise<Obstacle[]>;
  /** Takes back what followed, where nothing stands against that. */
  undo?(by: ActivityActor, resolution: FreshResolution): Promise<void>;
}

/** What else follows from a resolution, in the unit in which it is recorded or corrected: the modules that know this one say so. */
@Injectable()
export class ResolutionFollowers {
  private readonly followers: Follower[] = [];

  register(follower: Follower): void {
    this.followers.push(follower);
  }

  async tell(by: ActivityActor, resolution: FreshResolution): Promise<void> {
    for (const follower of this.followers) await follower.follow?.(by, resolution);
  }

  async standingAgainst(resolution: FreshResolution): Promise<Obstacle[]> {
    const obstacles: Obstacle[] = [];
    for (const follower of this.followers) obstacles.push(...((await follower.standsAgainst?.(resolution)) ?? []));
    return obstacles;
  }

  async undo(by: ActivityActor, resolution: FreshResolution): Promise<void> {
    for (const follower of this.followers) await follower.undo?.(by, resolution);
  }
}
