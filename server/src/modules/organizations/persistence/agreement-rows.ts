import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { AgreementKind } from '../domain/agreement-kinds.js';
import type { AgreementTerms } from '../domain/agreement-standing.js';
import type { OrganizationRow } from './organizations.repository.js';

export interface PartyRow {
  id: string;
  organization: OrganizationRow;
  /** Whether the page of the organisation may be read. */
  isReadable: boolean;
  duties: string;
  resources: string;
}

export interface AgreementRow extends AgreementTerms {
  id: string;
  kind: AgreementKind;
  title: string;
  signedOn: Day | null;
  summary: string;
  visibility: Visibility;
  version: number;
  parties: PartyRow[];
}
