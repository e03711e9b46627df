import { localDay } from '../../core/vocabulary/planned-date';
import { blockLabel } from '../../core/vocabulary/references';
import { blockStands, freshnesses, lagen } from '../../status/status-words';
import type { Block } from '../model/block-group';
import { boardRow } from '../model/board-row';
import type { Cell, Table } from '../../core/csv/csv';

const heads = [
  $localize`:@@cycle.column.block:Baustein`,
  $localize`:@@csv.title:Bezeichnung`,
  $localize`:@@csv.body:Körperschaft`,
  $localize`:@@cycle.column.stand:Stand`,
  $localize`:@@csv.reserved:mit Vorbehalt`,
  $localize`:@@csv.acceptance:Abnahme`,
  $localize`:@@csv.done:erfolgt`,
  $localize`:@@csv.contents:Inhalte`,
  $localize`:@@cycle.column.lage:Lage`,
  $localize`:@@csv.reasons:Begründung`,
  $localize`:@@cycle.column.freshness:Aktualität`,
  $localize`:@@csv.lastNews:letzte Nachricht`,
  $localize`:@@cycle.column.open.long:offene Prüfpunkte`,
  $localize`:@@cycle.column.planned:geplant`,
  $localize`:@@csv.plannedUntil:geplant bis spätestens`,
  $localize`:@@csv.plannedFor:geplant wofür`,
  $localize`:@@cycle.column.decided:zuletzt entschieden durch`,
  $localize`:@@csv.decision:Entscheidung`,
] as const;

/** "ja" or nothing: in a column of them the few that are so stand out. */
export const yes = (is: boolean): string => (is ? $localize`:@@csv.yes:ja` : '');

function blockCells(block: Block, all: readonly Block[], locale: string): Cell[] {
  const row = boardRow(block, all, locale);
  const { lastAt } = block.aktualitaet;
  return [
    blockLabel(block.key),
    row.title,
    row.body,
    blockStands[row.stand].word,
    yes(row.reserved),
    row.acceptance,
    row.doneCount,
    row.contentCount,
    lagen[row.lage].word,
    row.reasons.map(({ text }) => text).join(' '),
    freshnesses[row.freshness].word,
    lastAt ? localDay(new Date(lastAt)) : null,
    row.checkpoints.length,
    row.planning.text,
    row.planning.until,
    row.planning.of,
    row.decided?.by ?? null,
    row.decided?.what ?? null,
  ];
}

/** The blocks of a cycle as the page shows them, each body's of its own. */
export const blocksTable = (blocks: readonly Block[], locale: string): Table => ({ heads, rows: blocks.map((block) => blockCells(block, blocks, locale)) });
