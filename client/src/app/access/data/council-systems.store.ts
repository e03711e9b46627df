import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddOparlSourceDocument,
  type AddOparlSourceInput,
  type AddOparlSourceMutation,
  CancelOparlImportDocument,
  type CancelOparlImportMutation,
  ConfirmOparlSourceDocument,
  type ConfirmOparlSourceMutation,
  CouncilSystemBodiesDocument,
  type CouncilSystemBodiesQuery,
  type CouncilSystemPartsFragment,
  CouncilSystemsDocument,
  RemoveOparlSourceDocument,
  type RemoveOparlSourceMutation,
  StartOparlImportDocument,
  type StartOparlImportMutation,
} from '../../gql/access/graphql';

export type CouncilSystem = CouncilSystemPartsFragment;
export type ImportRun = NonNullable<CouncilSystem['lastRun']>;
export type ImportNote = ImportRun['notes'][number];
type Changed = { readonly __typename: 'OparlSourcesChanged'; readonly sources: readonly CouncilSystem[] };

/** The councils' own systems while their page is open; null until they have come. */
@Injectable()
export class CouncilSystemsStore {
  private readonly graphql = inject(Graphql);
  private readonly systemsState = signal<readonly CouncilSystem[] | null>(null);
  private readonly bodiesState = signal<CouncilSystemBodiesQuery['bodies']>([]);
  readonly systems = this.systemsState.asReadonly();
  /** Bodies that have none yet. */
  readonly free = computed(() => this.bodiesState().filter(({ id }) => !this.systems()?.some(({ body }) => body.id === id)));

  /** @param isPatient looks how far an import is, which nobody waits for */
  async load(isPatient = false): Promise<void> {
    const answer = await this.graphql.query(CouncilSystemsDocument, {}, { isPatient });
    if (answer) this.systemsState.set(answer.oparlSources);
  }

  async loadBodies(): Promise<void> {
    const answer = await this.graphql.query(CouncilSystemBodiesDocument, {});
    if (answer) this.bodiesState.set(answer.bodies);
  }

  async add(input: AddOparlSourceInput): Promise<AddOparlSourceMutation['addOparlSource'] | undefined> {
    return this.shown((await this.graphql.mutate(AddOparlSourceDocument, { input }))?.addOparlSource);
  }

  async start(sourceId: string): Promise<StartOparlImportMutation['startOparlImport'] | undefined> {
    return this.shown((await this.graphql.mutate(StartOparlImportDocument, { input: { sourceId } }))?.startOparlImport);
  }

  async cancel(sourceId: string): Promise<CancelOparlImportMutation['cancelOparlImport'] | undefined> {
    return this.shown((await this.graphql.mutate(CancelOparlImportDocument, { input: { sourceId } }))?.cancelOparlImport);
  }

  async confirm(sourceId: string): Promise<ConfirmOparlSourceMutation['confirmOparlSource'] | undefined> {
    return this.shown((await this.graphql.mutate(ConfirmOparlSourceDocument, { input: { sourceId } }))?.confirmOparlSource);
  }

  async remove(sourceId: string): Promise<RemoveOparlSourceMutation['removeOparlSource'] | undefined> {
    return this.shown((await this.graphql.mutate(RemoveOparlSourceDocument, { input: { sourceId } }))?.removeOparlSource);
  }

  private shown<Result extends { readonly __typename: string }>(result: Result | undefined): Result | undefined {
    if (result?.__typename === 'OparlSourcesChanged') this.systemsState.set((result as unknown as Changed).sources);
    return result;
  }
}
