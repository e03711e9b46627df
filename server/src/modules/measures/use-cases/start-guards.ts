import { Injectable } from '@nestjs/common';
import type { MeasureProblemCode } from '../domain/measures.refusals.js';

type StartGuard = (measureId: string) => Promise<readonly MeasureProblemCode[]>;

/** Where later modules say what else must be there before a measure starts. */
@Injectable()
export class StartGuards {
  private readonly guards: StartGuard[] = [];

  /** @param guard runs in the unit of the start, with the measure locked */
  register(guard: StartGuard): void {
    this.guards.push(guard);
  }

  async problemsOf(measureId: string): Promise<MeasureProblemCode[]> {
    const problems: MeasureProblemCode[] = [];
    for (const guard of this.guards) problems.push(...(await guard(measureId)));
    return problems;
  }
}
