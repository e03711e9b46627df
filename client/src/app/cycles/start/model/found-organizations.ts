import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import type { OrganizationKind } from '../../../gql/cycles/graphql';
import type { Organization } from '../../data/cycle-start.store';

const plain = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '');

/** Those in which every word occurs somewhere; the kind that is looked for comes first. */
export function foundOrganizations(organizations: readonly Organization[], words: string, wanted: OrganizationKind): Organization[] {
  const parts = plain(words).split(/\s+/).filter(Boolean);
  const found = organizations.filter(({ name, kind, body }) => parts.every((part) => plain(`${name} ${organizationKinds[kind]} ${body?.name ?? ''}`).includes(part)));
  return [...found.filter(({ kind }) => kind === wanted), ...found.filter(({ kind }) => kind !== wanted)];
}
