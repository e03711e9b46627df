import { type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import type { EditContactPointInput, Visibility } from '../../gql/organizations/graphql';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { fieldProblem } from '../../ui/form/field-problems';
import type { ContactPoint } from '../data/contact-point.store';

/** What is said of a contact point, as the fields of its form hold it. */
export interface ContactPointValues {
  readonly name: string;
  readonly organizationId: string;
  readonly bodyId: string;
  readonly space: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
  readonly validUntil: string;
  readonly visibility: Visibility;
}

export const contactPointValues = (point: ContactPoint | null): ContactPointValues => ({
  name: point?.name ?? '',
  organizationId: point?.organization.id ?? '',
  bodyId: point?.body.id ?? '',
  space: point?.space ?? '',
  address: point?.address ?? '',
  hours: point?.hours ?? '',
  phone: point?.phone ?? '',
  email: point?.email ?? '',
  note: point?.note ?? '',
  validUntil: point?.validUntil ?? '',
  visibility: point?.visibility ?? 'INTERNAL',
});

export function contactPointRules(path: SchemaPath<ContactPointValues> & SchemaPathTree<ContactPointValues>): void {
  for (const needed of [path.name, path.organizationId, path.bodyId]) filled(needed);
  for (const line of [path.name, path.space]) atMost(line, 200);
  for (const text of [path.address, path.hours]) atMost(text, 500);
  atMost(path.phone, 50);
  atMost(path.note, 2000);
  calendarDay(path.validUntil);
  validate(path.email, ({ value }) => (value().trim() === '' || /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(value()) ? null : fieldProblem('NOT_AN_EMAIL')));
}

/** A visibility that the reader may not change is left out. */
export const contactPointInput = ({ validUntil, visibility, ...texts }: ContactPointValues, mayShare: boolean): Omit<EditContactPointInput, 'contactPointId' | 'version'> => ({
  ...texts,
  validUntil: validUntil || null,
  ...(mayShare && { visibility }),
});
