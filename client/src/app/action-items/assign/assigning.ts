import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { type ActionItemTaskQuery, ActionItemTaskDocument, GivingOrganizationsDocument, type GivingOrganizationsQuery } from '../../gql/action-items/graphql';

type Giver = GivingOrganizationsQuery['givingOrganizations'][number];

/** What a new Auftrag is chosen from: on whose behalf it is given, and the content that it is about. */
@Injectable()
export class Assigning {
  private readonly graphql = inject(Graphql);
  private readonly giversState = signal<readonly Giver[]>([]);
  private readonly taskState = signal<ActionItemTaskQuery['task']>(null);
  readonly givers = this.giversState.asReadonly();
  readonly task = this.taskState.asReadonly();

  async loadGivers(): Promise<readonly Giver[]> {
    const answer = await this.graphql.query(GivingOrganizationsDocument, {});
    if (answer) this.giversState.set(answer.givingOrganizations);
    return this.givers();
  }

  async loadTask(id: string | undefined): Promise<void> {
    this.taskState.set((id && (await this.graphql.query(ActionItemTaskDocument, { id }))?.task) || null);
  }
}
