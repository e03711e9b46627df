import type { WrittenFacts } from '../../../platform/documents/written-document.js';
import { factsPart } from '../../../platform/documents/written-parts.js';
import type { Compared, Earlier } from '../domain/changes.js';
import type { ReportedGoal } from '../domain/report-content.js';
import type { ReportLanguage } from './report-language.js';

type Goal = Compared<ReportedGoal>;

export const goalName = ({ number, title }: Pick<Goal, 'number' | 'title'>): string => `Z${number} ${title}`;

/** "Sozialplanung, Kreisverwaltung", "Leitung, Stadt, Sitz unbesetzt" or "niemand". */
export function ownerText({ owner, ownerOrganization, orphaned }: Goal, { words }: ReportLanguage): string {
  if (!owner) return words.nobody;
  const organization = ownerOrganization && ownerOrganization.id !== owner.id ? ownerOrganization.name : '';
  return [owner.name, organization, orphaned && orphaned !== 'NO_OWNER' && words.orphans[orphaned]].filter(Boolean).join(', ');
}

/** "im Plan → gefährdet (verschlechtert)": what changed against a report; empty where there is none. */
export function changeText({ change, lage, stand, value, unit }: Goal, { words, figure }: ReportLanguage): string {
  if (!change) return '';
  const said = (number: number | null): string => (number === null ? '–' : figure(number, unit));
  const kind = words.changes[change.kind];
  const moved = [
    ...(change.lageBefore === lage ? [] : [`${words.lagen[change.lageBefore ?? 'UNKNOWN']} → ${words.lagen[lage ?? 'UNKNOWN']}`]),
    ...(change.standBefore === null || change.standBefore === stand ? [] : [`${words.stands[change.standBefore]} → ${words.stands[stand]}`]),
    ...(change.valueBefore === value ? [] : [`${said(change.valueBefore)} → ${said(value)}`]),
  ];
  return change.kind === 'NEW' || moved.length === 0 ? kind : `${moved.join('; ')} (${kind})`;
}

/** Where a goal stands with the council; the paper and its day are known of reports that keep them. */
function councilText({ state, details }: Goal, { words, day }: ReportLanguage): string {
  const paper = ({ reference, title }: { reference: string; title: string }): string => `${words.paper(reference)}: ${title}`;
  const { mandate, onItsWay } = details ?? {};
  if (mandate) {
    const resolved = words.mandate(words.results[mandate.result], day(mandate.decidedOn), mandate.organization, paper(mandate));
    return state === 'ADOPTED' ? resolved : `${words.states[state]}; ${resolved}`;
  }
  if (!onItsWay) return words.states[state];
  const { organization, plannedOn } = onItsWay;
  return [words.onItsWay(paper(onItsWay)), organization && words.decides(organization, plannedOn && day(plannedOn))].filter(Boolean).join('; ');
}

function valuesText({ value, targetValue, unit, details }: Goal, { words: { values }, figure, period }: ReportLanguage): string {
  const { baselineValue = null, baselineDate = null } = details ?? {};
  return [
    value !== null && values.now(figure(value, unit)),
    baselineValue !== null && values.baseline([figure(baselineValue, unit), baselineDate && `(${period(baselineDate)})`].filter(Boolean).join(' ')),
    targetValue !== null && values.target(figure(targetValue, unit)),
  ].filter(Boolean).join('; ');
}

function statusText({ updatedAt, freshness, nextDue }: Goal, { words, day, moment }: ReportLanguage): string {
  if (freshness === null && updatedAt === null) return '';
  const due = nextDue === null ? '' : freshness === 'OVERDUE' ? words.silent.overdue(day(nextDue)) : words.statusDue(day(nextDue));
  return [updatedAt === null ? words.silent.never : moment(updatedAt), due].filter(Boolean).join('; ');
}

const questionFacts = ({ details }: Goal, { words: { facts }, moment }: ReportLanguage): [string, string][] =>
  (details?.questions ?? []).flatMap(({ text, at, answers }): [string, string][] => [
    [facts.asked(moment(at)), answers.length === 0 ? `${text} (${facts.unanswered})` : text],
    ...answers.map((answer): [string, string] => [facts.answered(moment(answer.at)), answer.text]),
  ]);

/** What a report says of one goal, as far as it keeps it. */
export function goalParts(goal: Goal, earlier: Earlier | null, language: ReportLanguage): WrittenFacts[] {
  const { words, period } = language;
  const { facts } = words;
  const { stand, lage, trend, sentence, details } = goal;
  return factsPart([
    [facts.stand, words.stands[stand]],
    [facts.lage, [words.lagen[lage ?? 'UNKNOWN'], trend && words.trends[trend]].filter(Boolean).join(', ')],
    ...(earlier ? [[facts.change(earlier.number), changeText(goal, language)] as const] : []),
    [facts.owner, ownerText(goal, language)],
    [facts.due, details?.due ? period(details.due) : ''],
    [facts.criterion, details?.criterion ?? ''],
    [facts.indicator, details?.indicator ?? ''],
    [facts.values, valuesText(goal, language)],
    [facts.status, statusText(goal, language)],
    [facts.happened, details?.happened ?? sentence],
    [facts.need, details?.need ?? ''],
    ...questionFacts(goal, language),
    [facts.council, councilText(goal, language)],
  ]);
}
