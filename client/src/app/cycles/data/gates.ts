import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AcceptBuildingBlockDocument,
  AssignBuildingBlockDocument,
  type AssignBuildingBlockInput,
  type AssignBuildingBlockMutation,
  ReopenBuildingBlockDocument,
  ReturnBuildingBlockDocument,
  SettleReservationDocument,
  type SettleReservationInput,
  StartBuildingBlockWithReservationDocument,
  type StartBuildingBlockWithReservationInput,
  type StartBuildingBlockWithReservationMutation,
  SubmitBuildingBlockDocument,
  type SubmitBuildingBlockInput,
  type SubmitBuildingBlockMutation,
  WithdrawBuildingBlockDocument,
} from '../../gql/cycles/graphql';

/** What happens to a block between its work and the organisation that receives it. */
export type GateVerb = 'submit' | 'withdraw' | 'accept' | 'confirm' | 'return' | 'reopen';
export type GateAnswer = SubmitBuildingBlockMutation['submitBuildingBlock'];
export type GrantAnswer = StartBuildingBlockWithReservationMutation['startBuildingBlockWithReservation'];

/** What can be done at the gate of a block; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class Gates {
  private readonly graphql = inject(Graphql);

  async pass(verb: GateVerb, input: SubmitBuildingBlockInput): Promise<GateAnswer | undefined> {
    switch (verb) {
      case 'submit':
        return (await this.graphql.mutate(SubmitBuildingBlockDocument, { input }))?.submitBuildingBlock;
      case 'withdraw':
        return (await this.graphql.mutate(WithdrawBuildingBlockDocument, { input }))?.withdrawBuildingBlock;
      // an accepted block that is to be reviewed is accepted once more
      case 'accept':
      case 'confirm':
        return (await this.graphql.mutate(AcceptBuildingBlockDocument, { input }))?.acceptBuildingBlock;
      case 'return':
        return (await this.graphql.mutate(ReturnBuildingBlockDocument, { input }))?.returnBuildingBlock;
      case 'reopen':
        return (await this.graphql.mutate(ReopenBuildingBlockDocument, { input }))?.reopenBuildingBlock;
    }
  }

  async assign(input: AssignBuildingBlockInput): Promise<AssignBuildingBlockMutation['assignBuildingBlock'] | undefined> {
    return (await this.graphql.mutate(AssignBuildingBlockDocument, { input }))?.assignBuildingBlock;
  }

  async grant(input: StartBuildingBlockWithReservationInput): Promise<GrantAnswer | undefined> {
    return (await this.graphql.mutate(StartBuildingBlockWithReservationDocument, { input }))?.startBuildingBlockWithReservation;
  }

  async settle(input: SettleReservationInput): Promise<GateAnswer | undefined> {
    return (await this.graphql.mutate(SettleReservationDocument, { input }))?.settleReservation;
  }
}
