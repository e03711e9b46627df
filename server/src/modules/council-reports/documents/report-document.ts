import type { MailLocale } from '../../../kernel/mails.js';
import { writtenDay, writtenPeriod } from '../../../kernel/written-dates.js';
import type { ReportBlock, ReportChanges, ReportContent, ReportRow } from '../domain/report-content.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';

export interface DocumentTable {
  columns: string[];
  rows: string[][];
}

/** A content with its Stand; `depth` is 1 for what is a part of another content. */
export interface DocumentContent {
  depth: 0 | 1;
  title: string;
  stand: string;
}

interface DocumentSection {
  heading: string;
  paragraphs: string[];
}

/** Everything that a Sachstandsvorlage says, in the order in which it says it: text only, whatever draws it. */
export interface ReportDocument {
  language: MailLocale;
  /** Whose council it is for. */
  sender: string;
  title: string;
  facts: string[];
  /** Behind the text of what is not frozen. */
  watermark: string;
  consultations: DocumentTable & { heading: string };
  wording: DocumentSection;
  finance: DocumentSection;
  /** Exactly one is chosen. */
  climate: { heading: string; options: { text: string; isChosen: boolean }[] };
  statement: DocumentSection;
  legalBasis: DocumentSection;
  blocks: { heading: string; columns: string[]; rows: { title: string; contents: DocumentContent[] }[] };
  further: { heading: string; contents: DocumentContent[] };
  goals: DocumentTable & { heading: string };
  changes: (DocumentTable & { heading: string; none: string }) | null;
  statements: { heading: string; each: DocumentSection[] };
  /** What stands below each line on which somebody signs. */
  signature: { heading: string; lines: string[] };
  sources: DocumentSection;
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim());

/** "erfolgt, vor dem 15.08.2024: Stelle ist besetzt" */
function standText({ stand, due, completedOn, completedPrecision, note }: ReportRow, words: ReportWords, language: MailLocale): string {
  if (stand === null) return '';
  const done = completedOn !== null && (completedPrecision === 'BEFORE' ? words.doneBefore : words.doneOn)(writtenDay(language, completedOn));
  const when = stand === 'DONE' ? done : due !== null && words.until(writtenPeriod(language, due));
  return [[words.stands[stand], when].filter(Boolean).join(', '), note].filter(Boolean).join(': ');
}

const contentOf = (row: ReportRow, words: ReportWords, language: MailLocale): DocumentContent => ({
  depth: row.parentKey === null ? 0 : 1,
  title: row.isOptional ? `${words.optional} ${row.title}` : row.title,
  stand: standText(row, words, language),
});

const blockTitle = ({ title, bodyName }: ReportBlock): string => (bodyName === null ? title : `${title} (${bodyName})`);

function changeRows({ stands, goals }: ReportChanges, words: ReportWords): string[][] {
  const said = <Code extends string>(all: Record<Code, string>, code: Code | null): string => (code === null ? words.absent : all[code]);
  return [
    ...stands.map(({ key, title, before, now }) => [`${key} ${title}`, said(words.stands, before), said(words.stands, now)]),
    ...goals.map(({ number, title, before, now }) => [`Z${number} ${title}`, said(words.states, before), said(words.states, now)]),
  ];
}

function financeText({ financeKind, financeAmountCents, financeNote }: ReportContent['paper'], words: ReportWords, language: MailLocale): string[] {
  const amount = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency: 'EUR' }).format((financeAmountCents ?? 0) / 100);
  const said = { NONE: words.financeNone, AMOUNT: amount };
  return [...(financeKind === null ? [] : [said[financeKind]]), ...paragraphs(financeNote)];
}

/** Says what a Sachstandsvorlage says in a language. */
export function reportDocument({ asOf, paper, cycle, blocks, goals, changes, statements }: ReportContent, isFrozen: boolean, language: MailLocale): ReportDocument {
  const words = REPORT_WORDS[language];
  const day = (date: string): string => writtenDay(language, date);
  const contents = (rows: readonly ReportRow[]): DocumentContent[] => rows.map((row) => contentOf(row, words, language));
  const tasks = blocks.flatMap(({ rows, further }) => [...rows, ...further]).length;
  return {
    language,
    sender: paper.bodyName,
    title: paper.title,
    facts: [
      `${words.paper(paper.reference)}, ${words.isPublic(paper.isPublic)}`,
      `${words.date}: ${day(paper.paperDate)}`,
      `${words.lead}: ${paper.leadOrganizationName}`,
      asOf === paper.paperDate ? `${words.asOf} ${day(asOf)}` : words.otherDay(day(asOf), asOf > paper.paperDate),
    ],
    watermark: isFrozen ? '' : words.draft,
    consultations: {
      heading: words.consultations,
      columns: words.consultationColumns,
      rows: paper.consultations.map(({ organizationName, plannedOn, role }) => [organizationName, plannedOn === null ? words.openDate : day(plannedOn), words.roles[role]]),
    },
    wording: { heading: words.wording, paragraphs: paragraphs(paper.wording) },
    finance: { heading: words.finance, paragraphs: financeText(paper, words, language) },
    climate: { heading: words.climate, options: (['POSITIVE', 'NEGATIVE', 'NONE'] as const).map((effect) => ({ text: words.climateEffects[effect], isChosen: paper.climate === effect })) },
    statement: { heading: words.statement, paragraphs: paragraphs(paper.statement) },
    legalBasis: { heading: words.legalBasis, paragraphs: paragraphs(paper.legalBasis) },
    blocks: { heading: words.blocks, columns: words.blockColumns, rows: blocks.filter(({ rows }) => rows.length > 0).map((block) => ({ title: blockTitle(block), contents: contents(block.rows) })) },
    further: { heading: words.further, contents: contents(blocks.flatMap(({ further }) => further)) },
    goals: {
      heading: words.goals,
      columns: words.goalColumns,
      rows: goals.map(({ number, title, level, state, due }) => [`Z${number} ${title}`, level === null ? '' : words.levels[level], words.states[state], due === null ? words.none : writtenPeriod(language, due)]),
    },
    changes: changes && { heading: words.changes(changes.sinceReference, day(changes.sinceDay)), columns: words.changeColumns, rows: changeRows(changes, words), none: words.noChanges },
    statements: { heading: words.statements, each: statements.map(({ organizationName, text, releasedOn }) => ({ heading: `${organizationName}, ${words.releasedOn(day(releasedOn))}`, paragraphs: paragraphs(text) })) },
    signature: { heading: words.signature, lines: [words.placeAndDay, paper.leadOrganizationName] },
    sources: {
      heading: words.sources,
      paragraphs: [words.sourcesOf(words.cycle(cycle.template, cycle.bodyName, cycle.number), { tasks, goals: goals.length }, day(asOf)), ...paragraphs(cycle.source)],
    },
  };
}
