import { Injectable, inject } from '@angular/core';
import type { EditOrganizationInput } from '../../gql/organizations/graphql';
import { OwnVersion } from '../../ui/form/own-version';
import { OrganizationVerbs } from '../data/organization-verbs';
import { type Organization, OrganizationStore } from '../data/organization.store';
import { Sending, type Sent } from './sending';

/** What of an organisation is changed; the rest stays. */
export type Edit = Partial<Omit<EditOrganizationInput, 'organizationId' | 'version'>>;

/** Changes a few fields of the organisation that is shown. Provided by the form. */
@Injectable()
export class OrganizationEditing {
  private readonly store = inject(OrganizationStore);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly sending = inject(Sending);

  /** The values of a form about the organisation as it is when the form is shown. */
  of<Values extends object>(valuesOf: (organization: Organization) => Values): OwnVersion<Organization, Values> {
    return new OwnVersion(() => this.shown(), valuesOf);
  }

  save<Values extends object>(own: OwnVersion<Organization, Values>, edit: (values: Values) => Edit): Promise<Sent> {
    own.contested.set([]);
    const ask = (version: number) => {
      const { id: organizationId, name, purpose, mandate, validFrom, validUntil } = this.shown();
      return this.verbs.edit({ organizationId, version, name, purpose, mandate, validFrom, validUntil, ...edit(own.values()) });
    };
    return this.sending.send(ask, (current) => own.meet(current));
  }

  private shown(): Organization {
    const organization = this.store.organization();
    if (!organization) throw new Error('A form about an organisation stands on its page only.');
    return organization;
  }
}
