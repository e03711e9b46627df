import { Injectable, inject } from '@angular/core';
import type { TypedDocumentNode } from '@apollo/client';
import { Graphql } from '../../core/graphql/graphql';
import {
  AgreeActionItemDocument,
  AssignActionItemDocument,
  type AssignActionItemInput,
  type AssignActionItemMutation,
  AssignGapDocument,
  type AssignGapInput,
  type AssignGapMutation,
  ChangeActionItemsDocument,
  type ChangeActionItemsInput,
  type ChangeActionItemsMutation,
  ConfirmActionItemDocument,
  EditActionItemDocument,
  type EditActionItemInput,
  ReportActionItemDocument,
  ReturnActionItemDocument,
  StartActionItemDocument,
} from '../../gql/action-items/graphql';

export type StepAnswer = ChangeActionItemsMutation['answer'];
export type ActionItemChange = ChangeActionItemsInput['changes'][number];

/** An Auftrag in the version that somebody saw. */
export interface SeenActionItem {
  readonly actionItemId: string;
  readonly version: number;
}

/** What can be done with Aufträge; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class ActionItemVerbs {
  private readonly graphql = inject(Graphql);

  async assign(input: AssignActionItemInput): Promise<AssignActionItemMutation['assignActionItem'] | undefined> {
    return (await this.graphql.mutate(AssignActionItemDocument, { input }))?.assignActionItem;
  }

  /** Has somebody see to a broken place of the Roter Faden. */
  async assignGap(input: AssignGapInput): Promise<AssignGapMutation['assignGap'] | undefined> {
    return (await this.graphql.mutate(AssignGapDocument, { input }))?.assignGap;
  }

  readonly edit = (input: EditActionItemInput) => this.step(EditActionItemDocument, input);
  readonly agree = (seen: SeenActionItem) => this.step(AgreeActionItemDocument, seen);
  readonly start = (seen: SeenActionItem) => this.step(StartActionItemDocument, seen);
  readonly report = (seen: SeenActionItem, report: string) => this.step(ReportActionItemDocument, { ...seen, report });
  readonly confirm = (seen: SeenActionItem) => this.step(ConfirmActionItemDocument, seen);
  readonly giveBack = (seen: SeenActionItem, reason: string) => this.step(ReturnActionItemDocument, { ...seen, reason });
  readonly change = (changes: ActionItemChange[]) => this.step(ChangeActionItemsDocument, { changes });

  private async step<Input>(document: TypedDocumentNode<{ answer: StepAnswer }, { input: Input }>, input: Input): Promise<StepAnswer | undefined> {
    return (await this.graphql.mutate(document, { input }))?.answer;
  }
}
