import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddEvidenceDocument,
  type AddEvidenceInput,
  type AddEvidenceMutation,
  AddFindingDocument,
  type AddFindingInput,
  type AddFindingMutation,
  EditEvidenceDocument,
  type EditEvidenceInput,
  type EditEvidenceMutation,
  EditFindingDocument,
  type EditFindingInput,
  type EditFindingMutation,
  RemoveEvidenceDocument,
  type RemoveEvidenceInput,
  type RemoveEvidenceMutation,
  RemoveFindingDocument,
  type RemoveFindingInput,
  type RemoveFindingMutation,
} from '../../gql/analyses/graphql';

/** What may come of changing a Befund. */
export type FindingAnswer =
  | AddEvidenceMutation['addEvidence']
  | AddFindingMutation['addFinding']
  | EditEvidenceMutation['editEvidence']
  | EditFindingMutation['editFinding']
  | RemoveEvidenceMutation['removeEvidence']
  | RemoveFindingMutation['removeFinding'];

/** What can be done with Befunde; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class FindingVerbs {
  private readonly graphql = inject(Graphql);

  async add(input: AddFindingInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(AddFindingDocument, { input }))?.addFinding;
  }

  async edit(input: EditFindingInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(EditFindingDocument, { input }))?.editFinding;
  }

  async remove(input: RemoveFindingInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(RemoveFindingDocument, { input }))?.removeFinding;
  }

  async addEvidence(input: AddEvidenceInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(AddEvidenceDocument, { input }))?.addEvidence;
  }

  async editEvidence(input: EditEvidenceInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(EditEvidenceDocument, { input }))?.editEvidence;
  }

  async removeEvidence(input: RemoveEvidenceInput): Promise<FindingAnswer | undefined> {
    return (await this.graphql.mutate(RemoveEvidenceDocument, { input }))?.removeEvidence;
  }
}
