import type { Cell, Table } from '../../core/csv/csv';
import type { ContactPoint } from '../data/contact-point.store';
import { contactFields } from './contact-point-fields';
import { visibilityLabels } from './visibilities';

const heads = [
  contactFields.space,
  contactFields.name,
  contactFields.organizationId,
  $localize`:@@csv.body:Körperschaft`,
  contactFields.address,
  contactFields.hours,
  contactFields.phone,
  contactFields.email,
  contactFields.note,
  contactFields.validUntil,
  $localize`:@@contact.lastDay:Letzter Öffnungstag`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const cells = ({ space, name, organization, body, address, hours, phone, email, note, validUntil, endedOn, visibility }: ContactPoint): Cell[] => [
  space,
  name,
  organization.name,
  body.name,
  address,
  hours,
  phone,
  email,
  note,
  validUntil ?? null,
  endedOn ?? null,
  visibilityLabels[visibility],
];

/** The contact points as the list shows them. */
export const contactPointTable = (points: readonly ContactPoint[]): Table => ({ heads, rows: points.map(cells) });
