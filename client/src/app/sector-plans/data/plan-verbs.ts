import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddPlanDataDocument,
  type AddPlanDataInput,
  type AddPlanDataMutation,
  AddSectorPlanDocument,
  type AddSectorPlanInput,
  type AddSectorPlanMutation,
  EditPlanDataDocument,
  type EditPlanDataInput,
  type EditPlanDataMutation,
  EditSectorPlanDocument,
  type EditSectorPlanInput,
  type EditSectorPlanMutation,
  EndSectorPlanDocument,
  type EndSectorPlanInput,
  type EndSectorPlanMutation,
  LinkSectorPlanDocument,
  type LinkSectorPlanInput,
  type LinkSectorPlanMutation,
  RemovePlanDataDocument,
  type RemovePlanDataInput,
  type RemovePlanDataMutation,
  UnlinkSectorPlanDocument,
  type UnlinkSectorPlanInput,
  type UnlinkSectorPlanMutation,
} from '../../gql/sector-plans/graphql';

/** What may come of changing a Fachplanung. */
export type Answer =
  | EditSectorPlanMutation['editSectorPlan']
  | EndSectorPlanMutation['endSectorPlan']
  | AddPlanDataMutation['addPlanData']
  | EditPlanDataMutation['editPlanData']
  | RemovePlanDataMutation['removePlanData']
  | LinkSectorPlanMutation['linkSectorPlan']
  | UnlinkSectorPlanMutation['unlinkSectorPlan'];

/** What can be done with Fachplanungen; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class PlanVerbs {
  private readonly graphql = inject(Graphql);

  async add(input: AddSectorPlanInput): Promise<AddSectorPlanMutation['addSectorPlan'] | undefined> {
    return (await this.graphql.mutate(AddSectorPlanDocument, { input }))?.addSectorPlan;
  }

  async edit(input: EditSectorPlanInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditSectorPlanDocument, { input }))?.editSectorPlan;
  }

  async end(input: EndSectorPlanInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EndSectorPlanDocument, { input }))?.endSectorPlan;
  }

  async addData(input: AddPlanDataInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddPlanDataDocument, { input }))?.addPlanData;
  }

  async editData(input: EditPlanDataInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditPlanDataDocument, { input }))?.editPlanData;
  }

  async removeData(input: RemovePlanDataInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RemovePlanDataDocument, { input }))?.removePlanData;
  }

  async link(input: LinkSectorPlanInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(LinkSectorPlanDocument, { input }))?.linkSectorPlan;
  }

  async unlink(input: UnlinkSectorPlanInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(UnlinkSectorPlanDocument, { input }))?.unlinkSectorPlan;
  }
}
