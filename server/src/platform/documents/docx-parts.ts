import { AlignmentType, BorderStyle, CheckBox, HeadingLevel, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType } from 'docx';
import type { DocumentWords } from './document-words.js';
import { type DrawnPart, LONG_FACTS, type WrittenChoice, type WrittenFacts, type WrittenGroups, type WrittenSection, type WrittenSignatures, type WrittenTable } from './written-document.js';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
/** Grey behind the heads of a table. */
const HEAD = { type: ShadingType.CLEAR, fill: 'EEEEEE' } as const;
/** In twentieths of a point, as everything that is measured here but letters, which are in halves. */
const HANGING = 280;
const INDENT = 240;
const CELL = { top: 50, bottom: 50, left: 100, right: 100 };
const TO_SIGN = 700;
const IN_TABLES = 18;

interface CellForm {
  isHead?: boolean;
  isFigure?: boolean;
  depth?: number;
  /** Of all of its columns, in percent. */
  width: number;
  merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

const shares = (widths: readonly number[]): number[] => widths.map((width) => Math.round((100 * width) / widths.reduce((sum, each) => sum + each, 0)));

const cell = (text: string, { isHead = false, isFigure = false, depth = 0, width, merge }: CellForm): TableCell =>
  new TableCell({
    ...(isHead ? { shading: HEAD } : {}),
    ...(merge ? { verticalMerge: merge } : {}),
    width: { size: width, type: WidthType.PERCENTAGE },
    children: text.split('\n').map((line) => new Paragraph({ ...(isFigure ? { alignment: AlignmentType.RIGHT } : {}), indent: { left: depth * INDENT }, children: [new TextRun({ text: line, bold: isHead, size: IN_TABLES })] })),
  });

const head = (columns: readonly string[], widths: readonly number[], figures: readonly number[] = []): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text, place) => cell(text, { isHead: true, isFigure: figures.includes(place), width: widths[place] })) });

const table = (rows: TableRow[]): Table => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, margins: CELL, rows });

/** Draws a table whose head comes again on each page. */
export function docxTable({ columns, rows, widths, figures = [] }: WrittenTable): Table {
  const parts = shares(widths);
  const body = rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((text, place) => cell(text, { isFigure: figures.includes(place), width: parts[place] })) }));
  return table([head(columns, parts, figures), ...body]);
}

function groups({ columns, groups: all, widths }: WrittenGroups): Table {
  const [first, ...others] = shares(widths);
  const rows = all.flatMap(({ name, rows: some }) =>
    some.map(({ depth, cells }, at) => {
      const merge = at === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
      return new TableRow({ cantSplit: true, children: [cell(at === 0 ? name : '', { width: first, merge }), ...cells.map((text, place) => cell(text, { width: others[place], depth: place === 0 ? depth : 0 }))] });
    }),
  );
  return table([head(columns, [first, ...others]), ...rows]);
}

/** What is said of one thing stays on one page, unless it is long. */
function facts({ facts: all }: WrittenFacts): Paragraph[] {
  const isShort = all.map(({ value }) => value).join('').length <= LONG_FACTS;
  return all.map(({ name, value }, place) => new Paragraph({ keepNext: isShort && place < all.length - 1, spacing: { after: 80 }, indent: { left: HANGING, hanging: HANGING }, children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(value)] }));
}

const choice = ({ options }: WrittenChoice, { chosen, notChosen }: DocumentWords): Paragraph[] =>
  options.map(({ text, isChosen }) => new Paragraph({ spacing: { after: 80 }, children: [new CheckBox({ checked: isChosen, alias: `${text}: ${isChosen ? chosen : notChosen}` }), new TextRun(` ${text}`)] }));

/** An empty paragraph above each line: those that touch would share one. */
const signatures = ({ lines }: WrittenSignatures): Paragraph[] =>
  lines.flatMap((text) => [
    new Paragraph({ keepNext: true, spacing: { before: TO_SIGN } }),
    new Paragraph({ border: { top: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 4 } }, indent: { right: 4500 }, children: [new TextRun({ text, size: IN_TABLES })] }),
  ]);

function drawn(part: DrawnPart, words: DocumentWords): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map((text) => new Paragraph({ text, spacing: { after: 120 } }));
    case 'list':
      return part.lines.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'facts':
      return facts(part);
    case 'choice':
      return choice(part, words);
    case 'signatures':
      return signatures(part);
    case 'table':
      return [docxTable(part), new Paragraph({})]; // two tables that touch become one
    case 'groups':
      return [groups(part), new Paragraph({})];
  }
}

/** Draws a section for an office program. */
export const docxSection = ({ level, heading, parts }: WrittenSection<DrawnPart>, words: DocumentWords): (Paragraph | Table)[] => [new Paragraph({ text: heading, heading: LEVELS[level] }), ...parts.flatMap((part) => drawn(part, words))];
