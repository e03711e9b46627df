import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { PlanOwnersDocument, type PlanOwnersQuery } from '../../gql/sector-plans/graphql';

/** For which body a Fachplanung may be, and which organisation may answer for it; empty until it has come. */
@Injectable()
export class OwnersStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<Pick<PlanOwnersQuery, 'bodies' | 'organizations'>>({ bodies: [], organizations: [] });
  readonly bodies = computed(() => this.state().bodies);
  readonly organizations = computed(() => this.state().organizations.map(({ id, name, body }): HolderChoice => ({ holder: id, name, about: body?.name ?? '', members: [] })));

  async load(): Promise<void> {
    const answer = await this.graphql.query(PlanOwnersDocument, {});
    if (answer) this.state.set(answer);
  }

  /** The body that an organisation belongs to; empty for none. */
  bodyOf(organizationId: string): string {
    return this.state().organizations.find(({ id }) => id === organizationId)?.body?.id ?? '';
  }
}
