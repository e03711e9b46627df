import type { Cell, Table } from '../../core/csv/csv';
import type { AgreementRow } from './agreement-row';
import { agreementVisibilityLabels } from './visibilities';

const heads = [
  $localize`:@@agreement.title:Titel`,
  $localize`:@@organization.kind:Art`,
  $localize`:@@agreement.parties:Parteien`,
  $localize`:@@agreement.state:Stand`,
  $localize`:@@agreement.signedOn:Unterzeichnet am`,
  $localize`:@@organization.firstDay:Erster Tag`,
  $localize`:@@organization.lastDay:Letzter Tag`,
  $localize`:@@agreement.noticeMonths.csv:Kündigungsfrist in Monaten`,
  $localize`:@@agreement.noticeBy.csv:Kündbar bis`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const cells = ({ agreement, title, kind, parties, state }: AgreementRow): Cell[] => [
  title,
  kind,
  parties.join(', '),
  state.word,
  agreement.signedOn ?? null,
  agreement.validFrom ?? null,
  agreement.validUntil ?? null,
  agreement.noticeMonths ?? null,
  agreement.noticeBy ?? null,
  agreementVisibilityLabels[agreement.visibility],
];

/** The agreements as the list shows them. */
export const agreementTable = (rows: readonly AgreementRow[]): Table => ({ heads, rows: rows.map(cells) });
