import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { StepAnswered } from './contribution-verbs';
import { ContributionStore } from './contribution.store';

export type Sent = 'saved' | 'gone' | 'not-saved' | readonly ProblemPartsFragment[];

/** A contribution as it is shown. */
interface SeenContribution {
  readonly contributionId: string;
  readonly version: number;
}

/** Sends what happens to the contribution that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class ContributionSending {
  private readonly store = inject(ContributionStore);
  readonly refusal = signal<Refusal | null>(null);

  /** @returns `gone` where it was passed on to somebody else, out of the own sight */
  async send(ask: (seen: SeenContribution) => Promise<StepAnswered | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const { id: contributionId = '', version = 0 } = this.store.contribution() ?? {};
    const answer = await ask({ contributionId, version });
    switch (answer?.__typename) {
      case 'ContributionChanged':
        if (answer.contribution) this.store.put(answer.contribution);
        return answer.contribution ? 'saved' : 'gone';
      case 'InvalidInput':
        return answer.problems;
      case 'ContributionChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'ContributionStepNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
