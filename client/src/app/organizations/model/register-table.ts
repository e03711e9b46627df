import type { Cell, Table } from '../../core/csv/csv';
import type { RegisterRow } from './register-row';
import { visibilityLabels } from './visibilities';

const heads = [
  $localize`:@@organization.name:Name`,
  $localize`:@@organization.kind:Art`,
  $localize`:@@csv.body:Körperschaft`,
  $localize`:@@organization.parent:gehört zu`,
  $localize`:@@register.leaders:Vorsitz und Koordination`,
  $localize`:@@member.title:Mitglieder`,
  $localize`:@@seat.title:Sitze`,
  $localize`:@@register.vacant:davon unbesetzt`,
  $localize`:@@organization.firstDay:Erster Tag`,
  $localize`:@@organization.lastDay:Letzter Tag`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const cells = ({ entry, name, kind, body, parent, leaders }: RegisterRow): Cell[] => [
  name,
  kind,
  body,
  parent,
  leaders.join(', '),
  entry.memberCount,
  entry.seatCount,
  entry.vacantSeatCount,
  entry.validFrom ?? null,
  entry.validUntil ?? null,
  visibilityLabels[entry.visibility],
];

/** The organisations as the list shows them. */
export const registerTable = (rows: readonly RegisterRow[]): Table => ({ heads, rows: rows.map(cells) });
