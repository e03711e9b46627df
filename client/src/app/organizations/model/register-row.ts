import { membershipRoleLabels } from '../../core/vocabulary/labels';
import { organizationKinds } from '../../core/vocabulary/organization-kinds';
import { periodText } from '../../core/vocabulary/period';
import type { RegisterEntry } from '../data/register.store';
import { organizationAddress } from '../../core/vocabulary/references';

export interface RegisterRow {
  readonly id: string;
  readonly entry: RegisterEntry;
  readonly address: string;
  readonly name: string;
  readonly kind: string;
  readonly body: string;
  readonly parent: string;
  /** "Martin Overbeck (Koordination)". */
  readonly leaders: readonly string[];
  readonly term: string;
  readonly hasEnded: boolean;
}

export function registerRow(entry: RegisterEntry, today: string, locale: string): RegisterRow {
  const { id, name, kind, body, parent, leaders, validFrom, validUntil } = entry;
  return {
    id,
    entry,
    address: organizationAddress(id),
    name,
    kind: organizationKinds[kind],
    body: body?.name ?? '',
    parent: parent?.name ?? '',
    leaders: leaders.map(({ person, role }) => `${person.name} (${membershipRoleLabels[role]})`),
    term: periodText({ from: validFrom, until: validUntil }, locale, today),
    hasEnded: !!validUntil && validUntil < today,
  };
}
