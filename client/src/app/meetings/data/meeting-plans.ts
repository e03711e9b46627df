import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  CreateMeetingDocument,
  type CreateMeetingInput,
  type CreateMeetingMutation,
  CreateMeetingSeriesDocument,
  type CreateMeetingSeriesInput,
  type CreateMeetingSeriesMutation,
  SeriesDatesDocument,
  type SeriesDatesQuery,
  type SeriesDatesQueryVariables,
} from '../../gql/meetings/graphql';

export type SeriesDates = SeriesDatesQuery['seriesDates'];
export type Planned = CreateMeetingMutation['createMeeting'] | CreateMeetingSeriesMutation['createMeetingSeries'];

/** Plans meetings; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class MeetingPlans {
  private readonly graphql = inject(Graphql);

  async dates(variables: SeriesDatesQueryVariables): Promise<SeriesDates | undefined> {
    return (await this.graphql.query(SeriesDatesDocument, variables))?.seriesDates;
  }

  async one(input: CreateMeetingInput): Promise<Planned | undefined> {
    return (await this.graphql.mutate(CreateMeetingDocument, { input }))?.createMeeting;
  }

  async series(input: CreateMeetingSeriesInput): Promise<Planned | undefined> {
    return (await this.graphql.mutate(CreateMeetingSeriesDocument, { input }))?.createMeetingSeries;
  }
}
