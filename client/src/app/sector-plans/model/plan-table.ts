import type { Cell, Table } from '../../core/csv/csv';
import { visibilityLabels } from './visibilities';
import type { PlanRow } from './plan-row';

const heads = [
  $localize`:@@sectorPlan.sector:Feld`,
  $localize`:@@sectorPlan.plan:Plan`,
  $localize`:@@csv.body:Körperschaft`,
  $localize`:@@sectorPlan.organization:verantwortlich`,
  $localize`:@@sectorPlan.legalBasis:Rechtsgrundlage`,
  $localize`:@@organization.firstDay:Erster Tag`,
  $localize`:@@organization.lastDay:Letzter Tag`,
  $localize`:@@sectorPlan.rhythm.csv:Rhythmus in Monaten`,
  $localize`:@@sectorPlan.nextDue:nächste Fortschreibung`,
  $localize`:@@sectorPlan.data:Daten`,
  $localize`:@@sectorPlan.contents:Bausteine und Inhalte`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const cells = ({ plan, title, sector, body, organization, nextDue, data, contents }: PlanRow): Cell[] => [
  sector,
  title,
  body,
  organization,
  plan.legalBasis,
  plan.validFrom ?? null,
  plan.validUntil ?? null,
  plan.rhythmMonths ?? null,
  nextDue,
  data.join(', '),
  contents.map(({ text }) => text).join(', '),
  visibilityLabels[plan.visibility],
];

/** The Fachplanungen as the list shows them. */
export const planTable = (rows: readonly PlanRow[]): Table => ({ heads, rows: rows.map(cells) });
