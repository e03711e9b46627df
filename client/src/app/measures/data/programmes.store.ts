import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { FundingProgrammesDocument, type ProgrammePartsFragment, SaveFundingProgrammeDocument, type SaveFundingProgrammeInput, type SaveFundingProgrammeMutation } from '../../gql/measures/graphql';

export type Programme = ProgrammePartsFragment;

/** The Förderprogramme of the Planungskreis; null until they have come. */
@Injectable()
export class ProgrammesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Programme[] | null>(null);
  readonly programmes = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(FundingProgrammesDocument, {});
    if (answer) this.state.set(answer.fundingProgrammes);
  }

  async save(input: SaveFundingProgrammeInput): Promise<SaveFundingProgrammeMutation['saveFundingProgramme'] | undefined> {
    const answer = (await this.graphql.mutate(SaveFundingProgrammeDocument, { input }))?.saveFundingProgramme;
    if (answer?.__typename === 'FundingProgrammeSaved') this.state.set(answer.programmes);
    return answer;
  }
}
