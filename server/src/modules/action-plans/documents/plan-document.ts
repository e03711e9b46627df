import type { MailLocale } from '../../../kernel/mails.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { writtenDay, writtenPeriod } from '../../../kernel/written-dates.js';
import type { WrittenDocument, WrittenPart, WrittenSection } from '../../../platform/documents/written-document.js';
import { tablePart, textPart } from '../../../platform/documents/written-parts.js';
import type { PlanContent, PlanFinding, PlanGoal } from '../domain/plan-content.js';
import { costTable, measureSection } from './plan-measures.js';
import { PLAN_WORDS, type PlanWords } from './plan-words.js';

/** A chapter with sections below it, left out where it says nothing. */
interface Chapter {
  heading: string;
  parts: WrittenPart[];
  below?: WrittenSection[];
}

const when = (language: MailLocale, date: PartialDate | null): string => (date === null ? '' : writtenPeriod(language, date));

const figure = (language: MailLocale, value: number | null, unit: string): string => (value === null ? '' : `${new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(value)} ${unit}`.trim());

function occasion({ occasion: text, programme, evidence }: PlanContent, { occasion: words }: PlanWords, language: MailLocale): WrittenPart[] {
  const rows = [
    [words.programme, programme?.name ?? ''],
    [words.funder, programme?.funder ?? ''],
    [words.deadline, programme?.deadline ? writtenDay(language, programme.deadline) : ''],
    [words.ownShare, programme?.ownSharePercent?.toString() ?? ''],
    [words.required, programme?.requiredEvidence ?? ''],
    [words.evidence, evidence],
  ].filter(([, value]) => value !== '');
  return [...textPart(text), ...tablePart(words.columns, rows, [1, 3])];
}

const findingSection = ({ kind, title, text, targetGroup, evidence }: PlanFinding, { findings: words }: PlanWords, language: MailLocale): WrittenSection => ({
  level: 2,
  heading: title,
  parts: [
    { kind: 'text', paragraphs: [[words.kinds[kind], targetGroup && `${words.targetGroup}: ${targetGroup}`].filter(Boolean).join('; ')] },
    ...textPart(text),
    ...tablePart(words.columns, evidence.map((each) => [`${words.evidence[each.kind]}: ${each.statement}`, each.figure, each.source, when(language, each.dataDate)]), [3, 1, 2, 1]),
  ],
});

function goalSection(goal: PlanGoal, { goals: words }: PlanWords, language: MailLocale): WrittenSection {
  const { number, title, text, level, criterion, indicator, unit, baselineValue, baselineDate, targetValue, due } = goal;
  const baseline = [figure(language, baselineValue, unit), baselineValue === null ? '' : when(language, baselineDate)].filter(Boolean).join(', ');
  const rows = [
    [words.level, level === null ? '' : words.levels[level]],
    [words.criterion, criterion],
    [words.indicator, indicator],
    [words.baseline, baseline],
    [words.target, figure(language, targetValue, unit)],
    [words.due, when(language, due)],
  ].filter(([, value]) => value !== '');
  return { level: 2, heading: `Z${number} ${title}`, parts: [...textPart(text), ...tablePart(words.columns, rows, [1, 3])] };
}

/** Numbers the chapters, and the sections of each. */
const numbered = (chapters: readonly Chapter[]): WrittenSection[] =>
  chapters
    .filter(({ parts, below = [] }) => parts.length + below.length > 0)
    .flatMap(({ heading, parts, below = [] }, place) => [
      { level: 1 as const, heading: `${place + 1} ${heading}`, parts },
      ...below.map((section, within) => ({ ...section, heading: `${place + 1}.${within + 1} ${section.heading}` })),
    ]);

/**
 * Says a Handlungskonzept in a language.
 * @param versionNo null for a draft @param asOf the day on which everything stood like this
 */
export function planDocument(content: PlanContent, { versionNo, asOf, language }: { versionNo: number | null; asOf: string; language: MailLocale }): WrittenDocument {
  const words = PLAN_WORDS[language];
  const { socialSpace, bodyName, startsOn, endsOn, findings, goals, measures } = content;
  return {
    language,
    title: words.title(content.title),
    facts: [
      `${words.facts.socialSpace}: ${socialSpace}`,
      `${words.facts.body}: ${bodyName}`,
      ...(startsOn !== null && endsOn !== null ? [words.facts.period(writtenDay(language, startsOn), writtenDay(language, endsOn))] : []),
      `${versionNo === null ? words.draft : words.version(versionNo)}, ${words.facts.asOf}: ${writtenDay(language, asOf)}`,
    ],
    watermark: versionNo === null ? words.draft : '',
    contents: words.contents,
    isLandscape: false,
    sections: numbered([
      { heading: words.occasion.heading, parts: occasion(content, words, language) },
      { heading: words.introduction, parts: textPart(content.introduction) },
      { heading: words.findings.heading, parts: textPart(content.findingsText), below: findings.map((finding) => findingSection(finding, words, language)) },
      { heading: words.goals.heading, parts: textPart(content.goalsText), below: goals.map((goal) => goalSection(goal, words, language)) },
      { heading: words.measures.heading, parts: textPart(content.measuresText), below: measures.map((measure) => measureSection(measure, content, words, language)) },
      { heading: words.costs.heading, parts: costTable(content, words, language) },
      { heading: words.sources.heading, parts: textPart(words.sources.text(findings.length, goals.length, measures.length)) },
    ]),
  };
}
