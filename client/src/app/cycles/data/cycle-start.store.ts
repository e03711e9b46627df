import { Injectable, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  type AddMunicipalitiesMutation,
  AddMunicipalitiesDocument,
  type AddOrganizationInput,
  type AddOrganizationMutation,
  AddOrganizationDocument,
  type AddSeatInput,
  type AddSeatMutation,
  AddSeatDocument,
  CycleStartBasisDocument,
  type CycleStartBasisQuery,
  MunicipalityRegisterDocument,
  type MunicipalityRegisterQuery,
  StartCycleDocument,
  type StartCycleInput,
  type StartCycleMutation,
} from '../../gql/cycles/graphql';

export type StartBasis = CycleStartBasisQuery;
export type RegisteredMunicipality = MunicipalityRegisterQuery['municipalityRegister'][number];
export type Organization = StartBasis['directory'][number]['organization'];
export type StartResult = StartCycleMutation['startCycle'];
type New<Input> = Omit<Input, 'requestId'>;

/** What a cycle is started from and with; null until it has come. */
@Injectable()
export class CycleStartStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<StartBasis | null>(null);
  readonly basis = this.state.asReadonly();
  readonly organizations = computed(() => this.state()?.directory.map(({ organization }) => organization) ?? []);
  /** Of what was sent and not answered yet: a double click, or sending again after a lost answer, adds one. */
  private readonly open = new Map<string, string>();

  async load(): Promise<void> {
    const answer = await this.graphql.query(CycleStartBasisDocument, {});
    if (answer) this.state.set(answer);
  }

  /** @returns the municipalities of a county in the official list; null when there was no answer */
  async register(countyKey: string): Promise<readonly RegisteredMunicipality[] | null> {
    return (await this.graphql.query(MunicipalityRegisterDocument, { countyKey }))?.municipalityRegister ?? null;
  }

  async addMunicipalities(countyId: string, officialKeys: string[]): Promise<AddMunicipalitiesMutation['addMunicipalities'] | undefined> {
    const result = (await this.graphql.mutate(AddMunicipalitiesDocument, { input: { countyId, officialKeys } }))?.addMunicipalities;
    if (result?.__typename === 'MunicipalitiesAdded') await this.load();
    return result;
  }

  async addOrganization(organization: New<AddOrganizationInput>): Promise<AddOrganizationMutation['addOrganization'] | undefined> {
    const result = await this.once(organization, async (input) => (await this.graphql.mutate(AddOrganizationDocument, { input }))?.addOrganization);
    if (result?.__typename === 'OrganizationAdded') this.put(result.organization);
    return result;
  }

  async addSeat(seat: New<AddSeatInput>): Promise<AddSeatMutation['addSeat'] | undefined> {
    const result = await this.once(seat, async (input) => (await this.graphql.mutate(AddSeatDocument, { input }))?.addSeat);
    if (result?.__typename === 'SeatAdded') await this.load();
    return result;
  }

  async start(input: StartCycleInput): Promise<StartResult | undefined> {
    return (await this.graphql.mutate(StartCycleDocument, { input }))?.startCycle;
  }

  private async once<Input extends object, Result>(content: Input, send: (input: Input & { requestId: string }) => Promise<Result | undefined>): Promise<Result | undefined> {
    const key = JSON.stringify(content);
    const requestId = this.open.get(key) ?? crypto.randomUUID();
    this.open.set(key, requestId);
    const result = await send({ ...content, requestId });
    if (result) this.open.delete(key);
    return result;
  }

  private put(organization: Organization): void {
    this.state.update((basis) => basis && { ...basis, directory: [...basis.directory.filter((entry) => entry.organization.id !== organization.id), { organization, seats: [] }] });
  }
}
