import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Session } from '../../core/session/session';
import { type AnsweredBlockFragment, CycleResponsibilitiesDocument, type CycleResponsibilitiesQuery, SeatsOfOrganizationsDocument } from '../../gql/cycles/graphql';

export type AnsweredBlock = AnsweredBlockFragment;
export type AnsweredCycle = NonNullable<CycleResponsibilitiesQuery['cycle']>;

/** The organisations of seats, by the id of the seat. */
export type SeatOrganizations = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

/** Who has which part in a cycle, while the page is open: undefined until it has come, null when there is no cycle to read. */
@Injectable()
export class ResponsibilitiesStore {
  private readonly graphql = inject(Graphql);
  private readonly session = inject(Session);
  private readonly state = signal<AnsweredCycle | null | undefined>(undefined);
  private readonly seatState = signal<SeatOrganizations>(new Map());
  readonly cycle = this.state.asReadonly();
  /** Empty for whoever may not read the directory: then a seat stands for itself. */
  readonly seats = this.seatState.asReadonly();
  private wanted = '';

  async load(id: string): Promise<void> {
    this.wanted = id;
    const [answer] = await Promise.all([this.graphql.query(CycleResponsibilitiesDocument, { id }), this.loadSeats()]);
    if (answer && this.wanted === id) this.state.set(answer.cycle ?? null);
  }

  private async loadSeats(): Promise<void> {
    if (!this.session.may('directory.read')) return;
    const answer = await this.graphql.query(SeatsOfOrganizationsDocument, {});
    if (answer) this.seatState.set(new Map(answer.directory.flatMap(({ organization, seats }) => seats.map(({ id }) => [id, organization] as const))));
  }
}
