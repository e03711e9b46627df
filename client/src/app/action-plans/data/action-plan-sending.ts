import { Injectable, inject, signal } from '@angular/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { DocumentLanguage, EditActionPlanMutation } from '../../gql/action-plans/graphql';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { ActionPlanStore } from './action-plan.store';

type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** A Handlungskonzept as it is shown; an id may be a number where nothing but the contract is asked. */
interface SeenActionPlan {
  readonly planId: string | number;
  readonly version: number;
}

interface AboutActionPlan {
  readonly input: SeenActionPlan;
  readonly language: DocumentLanguage;
}

/** Sends what happens to the Handlungskonzept that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class ActionPlanSending {
  private readonly store = inject(ActionPlanStore);
  private readonly graphql = inject(Graphql);
  readonly refusal = signal<Refusal | null>(null);

  /** All verbs about one answer like an edit. */
  async send<Variables extends AboutActionPlan>(verb: TypedDocumentNode<EditActionPlanMutation, Variables>, parts: Omit<Variables['input'], keyof SeenActionPlan>): Promise<Sent> {
    this.refusal.set(null);
    const { id: planId = '', version = 0 } = this.store.plan() ?? {};
    const answer = (await this.graphql.mutate(verb, { input: { ...parts, planId, version }, language: this.store.language } as Variables))?.answer;
    switch (answer?.__typename) {
      case 'ActionPlanChanged':
        this.store.put(answer.plan);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'ActionPlanChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'ActionPlanNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
