import type { Cell, Table } from '../../core/csv/csv';
import { contributionStates } from '../../status/status-words';
import type { ContributionRow } from './contribution-row';
import { answerKinds } from './words';

const heads = [
  $localize`:@@actionItem.number:Nummer`,
  $localize`:@@contribution.topic:Worum es geht`,
  $localize`:@@contribution.text:Beitrag`,
  $localize`:@@contribution.from:von`,
  $localize`:@@finding.socialSpace:Sozialraum`,
  $localize`:@@finding.targetGroup:Zielgruppe`,
  $localize`:@@contribution.receivedAt:eingegangen`,
  $localize`:@@recommendation.state:Stand`,
  $localize`:@@contribution.owner:liegt bei`,
  $localize`:@@recommendation.answerDue:Antwort bis`,
  $localize`:@@recommendation.answer:Antwort`,
  $localize`:@@recommendation.reason:Begründung`,
] as const;

const cells = ({ it, code, from, owner, lastAnswer }: ContributionRow): Cell[] => [
  code,
  it.topic,
  it.text,
  from,
  it.socialSpace,
  it.targetGroup,
  it.receivedAt.slice(0, 10),
  contributionStates[it.state].word,
  owner,
  it.answerDue,
  lastAnswer && answerKinds[lastAnswer.kind],
  lastAnswer?.reason ?? null,
];

/** Contributions with their latest answer. */
export const contributionTable = (rows: readonly ContributionRow[]): Table => ({ heads, rows: rows.map(cells) });
