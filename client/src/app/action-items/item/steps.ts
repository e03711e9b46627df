import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { ActionItemVerbs, type SeenActionItem, type StepAnswer } from '../data/action-item-verbs';
import { ActionItemStore } from '../data/action-item.store';
import type { ActionItem } from '../data/action-items.store';

export type Verb = 'agree' | 'start' | 'report' | 'confirm' | 'return';
export type Sent = 'done' | 'refused' | readonly ProblemPartsFragment[];

/** Takes the steps of the Auftrag that is shown, and keeps what the server has against one. Provided by its page. */
@Injectable()
export class Steps {
  private readonly verbs = inject(ActionItemVerbs);
  private readonly store = inject(ActionItemStore);
  readonly refusal = signal<Refusal | null>(null);

  async take({ id: actionItemId, version }: ActionItem, verb: Verb, sentence = ''): Promise<Sent> {
    this.refusal.set(null);
    return this.settle(await this.ask(verb, { actionItemId, version }, sentence));
  }

  private ask(verb: Verb, seen: SeenActionItem, sentence: string): Promise<StepAnswer | undefined> {
    switch (verb) {
      case 'agree':
        return this.verbs.agree(seen);
      case 'start':
        return this.verbs.start(seen);
      case 'report':
        return this.verbs.report(seen, sentence);
      case 'confirm':
        return this.verbs.confirm(seen);
      case 'return':
        return this.verbs.giveBack(seen, sentence);
    }
  }

  private settle(answer: StepAnswer | undefined): Sent {
    switch (answer?.__typename) {
      case 'ActionItemsChanged':
        this.store.put(answer.actionItems);
        return 'done';
      case 'InvalidInput':
        return answer.problems;
      case 'ActionItemsChangedMeanwhile':
        this.store.put(answer.current);
        this.refusal.set(answer);
        return 'refused';
      case 'ActionItemStepNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'refused';
      case undefined:
        return 'refused';
    }
  }
}
