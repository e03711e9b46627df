import type { Cell, Table } from '../../core/csv/csv';
import { findingKinds } from '../../core/vocabulary/analyses';
import type { Finding } from '../data/findings.store';
import { placeText } from './place';
import { visibilities } from './words';

const heads = [
  $localize`:@@finding.title:Befund`,
  $localize`:@@finding.kind:Art`,
  $localize`:@@actionItem.note.more:Genauer`,
  $localize`:@@finding.fieldOfAction:Handlungsfeld`,
  $localize`:@@finding.socialSpace:Sozialraum`,
  $localize`:@@finding.targetGroup:Zielgruppe`,
  $localize`:@@analysis.place:Analyse`,
  $localize`:@@evidence.list:Belege`,
  $localize`:@@recommendation.list:Empfehlungen`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const cells = (finding: Finding): Cell[] => [
  finding.title,
  findingKinds[finding.kind],
  finding.text,
  finding.fieldOfAction,
  finding.socialSpace,
  finding.targetGroup,
  placeText(finding),
  finding.evidence.map(({ figure, statement }) => [figure, statement].filter(Boolean).join(' ')).join('; '),
  finding.recommendations.map(({ number, title }) => `E${number} ${title}`).join('; '),
  visibilities[finding.visibility],
];

/** Befunde as the list shows them, with what each rests on. */
export const findingTable = (findings: readonly Finding[]): Table => ({ heads, rows: findings.map(cells) });
