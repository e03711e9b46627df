import type { MailLocale } from '../../../kernel/mails.js';
import type { DrawnPart, WrittenDocument, WrittenPart, WrittenSection } from '../../../platform/documents/written-document.js';
import { figuresPart, tablePart, textPart } from '../../../platform/documents/written-parts.js';
import { GOAL_LEVELS } from '../../goals/index.js';
import { isSilent } from '../domain/leadership-filter.js';
import type { ReportView } from '../use-cases/report-queries.js';
import { type ReportLanguage, reportLanguage } from './report-language.js';
import { changeText, goalName, goalParts, ownerText } from './reported-goal.js';

/** A table, or a sentence where it would have no rows. */
const tableOr = (none: string, columns: readonly string[], rows: string[][], widths: number[]): WrittenPart[] => (rows.length > 0 ? tablePart(columns, rows, widths) : textPart(none));

const counted = (counts: readonly (readonly [number, string])[]): string => counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(', ');

function overviewText({ overview, comparedWith }: ReportView, { words }: ReportLanguage): WrittenPart {
  const { total, onTrack, watch, atRisk, unknown, fresh, overdue, never, better, worse, moved, concluded, isNew } = overview;
  const { lagen, freshnesses } = words;
  const changes = ([[worse, words.moved.worse], [better, words.moved.better], [moved, words.moved.moved], [concluded, words.moved.concluded], [isNew, words.moved.isNew]] as const).flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  const heard = counted([[fresh, freshnesses.FRESH], [overdue, freshnesses.OVERDUE], [never, freshnesses.NEVER]]);
  return {
    kind: 'text',
    paragraphs: [
      words.counts(total, counted([[onTrack, lagen.ON_TRACK], [watch, lagen.WATCH], [atRisk, lagen.AT_RISK], [unknown, lagen.UNKNOWN]])),
      ...(heard ? [words.heard(heard)] : []),
      ...(comparedWith ? [words.changed(changes.join(', ') || words.moved.none)] : []),
    ],
  };
}

function overviewTable({ goals, comparedWith }: ReportView, language: ReportLanguage): WrittenPart[] {
  const { words: { columns, lagen, states }, period } = language;
  const keepsDue = goals.some(({ details }) => details !== undefined);
  return tablePart(
    [columns.goal, columns.lage, ...(comparedWith ? [columns.change(comparedWith.number)] : []), columns.council, ...(keepsDue ? [columns.due] : [])],
    goals.map((goal) => [goalName(goal), lagen[goal.lage ?? 'UNKNOWN'], ...(comparedWith ? [changeText(goal, language)] : []), states[goal.state], ...(keepsDue ? [goal.details?.due ? period(goal.details.due) : '–'] : [])]),
    [4, 2.1, ...(comparedWith ? [2.9] : []), 2.5, ...(keepsDue ? [1.3] : [])],
  );
}

const decisionRows = ({ decisions }: ReportView, { words: { decisions: words }, day }: ReportLanguage): string[][] =>
  decisions.map(({ kind, title, organization, on }) => [title, kind === 'GOAL' ? words.noPaper : organization, on === null ? words.openDay : day(on)]);

function silentRows({ goals }: ReportView, language: ReportLanguage): string[][] {
  const { words: { silent, orphans }, day, moment } = language;
  return goals.filter(isSilent).map((goal) => {
    const { freshness, nextDue, orphaned, updatedAt } = goal;
    const missing = [
      freshness === 'NEVER' && silent.never,
      freshness === 'OVERDUE' && nextDue !== null && silent.overdue(day(nextDue)),
      orphaned && orphans[orphaned],
    ].filter(Boolean);
    return [goalName(goal), ownerText(goal, language), missing.join(', '), updatedAt === null ? '–' : moment(updatedAt)];
  });
}

/** Each goal under its level and its body, in the order in which goals are planned. */
function goalSections({ goals, comparedWith }: ReportView, language: ReportLanguage): WrittenSection<DrawnPart>[] {
  return GOAL_LEVELS.flatMap((level) =>
    [...Map.groupBy(goals.filter((goal) => goal.level === level), ({ body }) => body.name)].flatMap(([body, some]): WrittenSection<DrawnPart>[] => [
      { level: 1, heading: `${language.words.levels[level]}: ${body}`, parts: [] },
      ...some.map((goal): WrittenSection<DrawnPart> => ({ level: 2, heading: goalName(goal), parts: goalParts(goal, comparedWith, language) })),
    ]),
  );
}

/** Says a report in a language: from what was frozen alone. */
export function reportDocument(report: ReportView, locale: MailLocale): WrittenDocument<DrawnPart> {
  const language = reportLanguage(locale);
  const { words, day, moment } = language;
  const { tenantName, number, body, from, until, by, at, goals, bodies, comparedWith } = report;
  const besides = bodies.map(({ body: { name }, overview: { total, onTrack, watch, atRisk, unknown, overdue, orphaned } }) => [name, ...[total, onTrack, watch, atRisk, unknown, overdue, orphaned].map(String)]);
  return {
    language: locale,
    sender: words.sender(tenantName, body?.name ?? null),
    title: words.title(number, day(until)),
    facts: [
      words.asOf(day(until)),
      ...(from === null || from === until ? [] : [words.period(day(from), day(until))]),
      words.frozen(moment(at), by),
      ...(comparedWith ? [words.compared(comparedWith.number, day(comparedWith.until))] : []),
    ],
    watermark: '',
    contents: null,
    isLandscape: false,
    sections: [
      { level: 1, heading: words.overview, parts: [overviewText(report, language), ...overviewTable(report, language)] },
      { level: 1, heading: words.decisions.heading, parts: tableOr(words.decisions.none, words.decisions.columns, decisionRows(report, language), [4, 2, 1.5]) },
      { level: 1, heading: words.silent.heading, parts: tableOr(words.silent.none, words.silent.columns, silentRows(report, language), [3, 2, 2, 1.4]) },
      ...goalSections(report, language),
      ...(besides.length > 1 ? [{ level: 1 as const, heading: words.bodies.heading, parts: figuresPart(words.bodies.columns, besides, [2.6, 1, 1, 1.3, 1.3, 1.3, 1.4, 1.3]) }] : []),
      { level: 1, heading: words.sources.heading, parts: textPart(words.sources.text(goals.length, goals.filter(({ updateId }) => updateId !== null).length, goals.filter(({ details }) => details?.mandate).length)) },
    ],
  };
}
