import { Injectable, LOCALE_ID, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { ActionPlanPageDocument, type ActionPlanPartsFragment, type DocumentLanguage } from '../../gql/action-plans/graphql';

export type ActionPlan = ActionPlanPartsFragment;

/** One Handlungskonzept while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class ActionPlanStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<ActionPlan | null | undefined>(undefined);
  readonly plan = this.state.asReadonly();
  /** The language in which the document is shown and handed out: that of the page. */
  readonly language: DocumentLanguage = inject(LOCALE_ID).startsWith('de') ? 'de' : 'en';

  async load(id: string): Promise<void> {
    this.state.set(undefined);
    const answer = await this.graphql.query(ActionPlanPageDocument, { id, language: this.language });
    if (answer) this.state.set(answer.actionPlan ?? null);
  }

  /** Shows it as an answer has it. */
  put(plan: ActionPlan): void {
    this.state.update((shown) => (shown?.id === plan.id ? plan : shown));
  }
}
