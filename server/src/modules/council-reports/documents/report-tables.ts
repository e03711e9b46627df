import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { DocumentTable, ReportDocument } from './report-document.js';

/** In twentieths of a point. */
const INDENT = 240;

const cell = (text: string, { rowSpan, depth = 0, isHead = false }: { rowSpan?: number; depth?: number; isHead?: boolean } = {}): TableCell =>
  new TableCell({ rowSpan, children: [new Paragraph({ indent: { left: depth * INDENT }, children: [new TextRun({ text, bold: isHead })] })] });

const head = (columns: readonly string[]): TableRow => new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text) => cell(text, { isHead: true })) });

const table = (rows: TableRow[]): Table => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });

/** A table whose head comes again on each page. */
export const plainTable = ({ columns, rows }: DocumentTable): Table => table([head(columns), ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text) => cell(text)) }))]);

/** Baustein, Inhalte, Umsetzungsstand: each Baustein beside all of its contents. */
export const blockTable = ({ columns, rows }: ReportDocument['blocks']): Table =>
  table([
    head(columns),
    ...rows.flatMap(({ title, contents }) =>
      contents.map(
        ({ depth, title: content, stand }, place) =>
          new TableRow({ cantSplit: true, children: [...(place === 0 ? [cell(title, { rowSpan: contents.length })] : []), cell(content, { depth }), cell(stand)] }),
      ),
    ),
  ]);
