import { Injectable } from '@nestjs/common';
import { type GoalLevel, type GoalState, REVIEWED_LEVELS } from '../domain/goal-lifecycle.js';

type Intake = (cycleId: string) => Promise<boolean>;

/** Where a goal comes to stand when it is proposed; the module of Zielprüfungen, which knows this one, says in which cycles it is taken up at once. */
@Injectable()
export class GoalIntake {
  private takesUp: Intake = () => Promise.resolve(false);

  /** @param takesUp asked in the unit in which a goal is proposed */
  register(takesUp: Intake): void {
    this.takesUp = takesUp;
  }

  async stateOf({ cycleId, level }: { cycleId: string; level: GoalLevel | null }): Promise<GoalState> {
    return level !== null && REVIEWED_LEVELS.includes(level) && (await this.takesUp(cycleId)) ? 'IN_REVIEW' : 'PROPOSED';
  }
}
