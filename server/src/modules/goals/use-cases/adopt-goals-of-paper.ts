import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ActivityActor, ActivityLog } from '../../../kernel/activity.js';
import { type FreshResolution, type Obstacle, PaperTies, ResolutionFollowers } from '../../council/index.js';
import { goalSubject } from '../domain/goal-activities.js';
import { problemsOfMandate } from '../domain/goal-rules.js';
import { GoalWorkRepository } from '../persistence/goal-work.repository.js';

/** Adopts the goals that went to the council with a paper, when it adopts the paper (rule 12), and takes that back where it did not; until then they hold the paper in their body. */
@Injectable()
export class AdoptGoalsOfPaper implements OnModuleInit {
  constructor(
    private readonly work: GoalWorkRepository,
    private readonly followers: ResolutionFollowers,
    private readonly ties: PaperTies,
    private readonly activity: ActivityLog,
  ) {}

  onModuleInit(): void {
    this.followers.register({ follow: (by, resolution) => this.follow(by, resolution), standsAgainst: (resolution) => this.gone(resolution), undo: (by, resolution) => this.undo(by, resolution) });
    this.ties.register((paperId) => this.work.goesWith(paperId));
  }

  private async follow(by: ActivityActor, resolution: FreshResolution): Promise<void> {
    if (problemsOfMandate(resolution, resolution).length > 0) return;
    const { id: resolutionId, paperId } = resolution;
    for (const goal of await this.work.lockSubmitted(paperId)) {
      await this.work.update(goal, { state: 'ADOPTED', resolutionId });
      await this.activity.record(by, { kind: 'GOAL_ADOPTED', subject: goalSubject(goal), payload: { from: goal.state, paperId } });
    }
  }

  /** What came of a goal is said already, another one has taken its place, or it is in conflict, so that it cannot be harmonised again. */
  private async gone({ id }: FreshResolution): Promise<Obstacle[]> {
    return (await this.work.lockMandated(id)).filter(({ state, hasOpenConflict }) => state !== 'ADOPTED' || hasOpenConflict).map((goal) => ({ kind: 'GOAL', id: goal.id, name: `Z${goal.number} ${goal.title}` }));
  }

  private async undo(by: ActivityActor, { id, paperId }: FreshResolution): Promise<void> {
    for (const goal of await this.work.lockMandated(id)) {
      await this.work.update(goal, { state: 'HARMONISED', resolutionId: null });
      await this.activity.record(by, { kind: 'GOAL_ADOPTION_UNDONE', subject: goalSubject(goal), payload: { from: goal.state, paperId } });
    }
  }
}
