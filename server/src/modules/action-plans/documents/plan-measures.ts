import type { MailLocale } from '../../../kernel/mails.js';
import { writtenDay, writtenPeriod } from '../../../kernel/written-dates.js';
import type { WrittenPart, WrittenSection } from '../../../platform/documents/written-document.js';
import { tablePart, textPart } from '../../../platform/documents/written-parts.js';
import { costsOf, type PlanContent, type PlanMeasure } from '../domain/plan-content.js';
import type { PlanWords } from './plan-words.js';

/** An amount of money as a document writes it. */
const euros = (language: MailLocale, cents: number): string => new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100);

const amount = (language: MailLocale, { kind, amount: much, unit }: PlanMeasure['resources'][number]): string =>
  kind === 'MONEY' ? euros(language, Math.round(much * 100)) : `${new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB').format(much)} ${unit}`.trim();

function facts({ starts, ends, goalNumber, owner, partners, targetGroups }: PlanMeasure, { goals }: PlanContent, { measures: words }: PlanWords, language: MailLocale): WrittenPart[] {
  const goal = goals.find(({ number }) => number === goalNumber);
  const period = starts === null && ends === null ? words.none : [starts, ends].map((date) => (date === null ? words.none : writtenPeriod(language, date))).join(' – ');
  const rows = [
    [words.goal, goal ? `Z${goal.number} ${goal.title}` : words.none],
    [words.owner, owner || words.none],
    ...(partners.length > 0 ? [[words.partners, partners.join(', ')]] : []),
    [words.period, period],
    ...(targetGroups.length > 0 ? [[words.targetGroups, targetGroups.join(', ')]] : []),
  ];
  return tablePart(words.columns, rows, [1, 3]);
}

function means({ steps, resources, applications, reservations }: PlanMeasure, { measures: words }: PlanWords, language: MailLocale): WrittenPart[] {
  const stand = ({ isDone, isMilestone }: PlanMeasure['steps'][number]): string => [isDone ? words.done : words.open, isMilestone && words.milestone].filter(Boolean).join(', ');
  return [
    ...tablePart(words.stepColumns, steps.map((step) => [step.title, step.due === null ? words.none : writtenPeriod(language, step.due), stand(step)]), [3, 1, 1]),
    ...tablePart(words.needColumns, resources.map((need) => [words.needs[need.kind], amount(language, need), need.year?.toString() ?? '', need.note]), [1, 1, 1, 2]),
    ...tablePart(
      words.fundingColumns,
      applications.map(({ programme, state, amountCents, ownShareCents, endsOn }) => [programme, words.states[state], euros(language, amountCents), euros(language, ownShareCents), endsOn === null ? '' : writtenDay(language, endsOn)]),
      [2, 1, 1, 1, 1],
    ),
    ...reservations.map(({ reason, expiresOn, grantedBy }): WrittenPart => ({ kind: 'text', paragraphs: [words.reservation(reason, writtenDay(language, expiresOn), grantedBy)] })),
  ];
}

/** One measure: what it is for, who does it, step by step, with what, and what pays for it. */
export const measureSection = (measure: PlanMeasure, content: PlanContent, words: PlanWords, language: MailLocale): WrittenSection => ({
  level: 2,
  heading: `M${measure.number} ${measure.title}`,
  parts: [...textPart(measure.text), ...facts(measure, content, words, language), ...means(measure, words, language)],
});

/** What all measures cost, one beside the other, and in sum. */
export function costTable({ measures }: PlanContent, { costs: words }: PlanWords, language: MailLocale): WrittenPart[] {
  const each = measures.map((measure) => ({ measure, costs: costsOf(measure) }));
  const known = each.flatMap(({ costs }) => costs ?? []);
  const columns = ({ own, applied, approved }: { own: number; applied: number; approved: number }): string[] => [own + applied + approved, own, approved, applied].map((cents) => euros(language, cents));
  const rows = each.map(({ measure, costs }) => [`M${measure.number} ${measure.title}`, ...(costs ? columns(costs) : [words.unknown, '', '', ''])]);
  const sum = known.reduce((total, { own, applied, approved }) => ({ own: total.own + own, applied: total.applied + applied, approved: total.approved + approved }), { own: 0, applied: 0, approved: 0 });
  return tablePart(words.columns, known.length > 0 ? [...rows, [words.total, ...columns(sum)]] : rows, [2, 1, 1, 1, 1]);
}
