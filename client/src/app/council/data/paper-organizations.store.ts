import { Injectable, computed, inject, signal } from '@angular/core';
import type { HolderChoice } from '../../core/directory/holder';
import { Graphql } from '../../core/graphql/graphql';
import { cycleChoices } from '../../core/vocabulary/cycle-name';
import { PaperOrganizationsDocument, type PaperOrganizationsQuery } from '../../gql/council/graphql';

type Organization = PaperOrganizationsQuery['organizations'][number];

/** Of which body and cycle a paper may be, and which organisations may lead it or consult about it; empty until they have come. */
@Injectable()
export class PaperOrganizationsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<Pick<PaperOrganizationsQuery, 'bodies' | 'cycles' | 'organizations'>>({ bodies: [], cycles: [], organizations: [] });
  readonly bodies = computed(() => this.state().bodies);
  readonly cycles = computed(() => cycleChoices(this.state().cycles.map(({ id }) => id), this.state().cycles));
  readonly organizations = computed(() => choices(this.state().organizations));

  async load(): Promise<void> {
    const answer = await this.graphql.query(PaperOrganizationsDocument, {});
    if (answer) this.state.set(answer);
  }

  /** Papers go to committees: those of the paper's body first, then those of others, then whoever else may be heard. */
  consultedBy(bodyId: string): HolderChoice[] {
    const rank = ({ kind, body }: Organization): number => (kind === 'COUNCIL_BODY' ? (body?.id === bodyId ? 0 : 1) : 2);
    return choices(this.state().organizations.toSorted((a, b) => rank(a) - rank(b)));
  }

  /** The body that an organisation belongs to; empty for none. */
  bodyOf(organizationId: string): string {
    return this.state().organizations.find(({ id }) => id === organizationId)?.body?.id ?? '';
  }
}

const choices = (organizations: PaperOrganizationsQuery['organizations']): HolderChoice[] => organizations.map(({ id, name, body }) => ({ holder: id, name, about: body?.name ?? '', members: [] }));
