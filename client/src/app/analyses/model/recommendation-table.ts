import type { Cell, Table } from '../../core/csv/csv';
import { recommendationStates } from '../../status/status-words';
import { placeText } from './place';
import type { RecommendationRow } from './recommendation-row';
import { answers } from './words';

const heads = [
  $localize`:@@actionItem.number:Nummer`,
  $localize`:@@recommendation.title:Empfehlung`,
  $localize`:@@actionItem.note.more:Genauer`,
  $localize`:@@actionItem.addressee:an`,
  $localize`:@@recommendation.state:Stand`,
  $localize`:@@recommendation.answerDue:Antwort bis`,
  $localize`:@@recommendation.answer:Antwort`,
  $localize`:@@actionItem.reason:Grund`,
  $localize`:@@recommendation.fruits:Umsetzung`,
  $localize`:@@finding.list:Befunde`,
  $localize`:@@analysis.place:Analyse`,
] as const;

const cells = ({ it, code, addressee, lastAnswer }: RecommendationRow): Cell[] => [
  code,
  it.title,
  it.text,
  addressee,
  recommendationStates[it.state].word,
  it.answerDue ?? null,
  lastAnswer && answers[lastAnswer.answer],
  it.lapseReason ?? lastAnswer?.reason ?? null,
  it.fruits.map(({ name }) => name).join('; '),
  it.findings.map(({ title }) => title).join('; '),
  placeText(it),
];

/** Recommendations with what became of them. */
export const recommendationTable = (rows: readonly RecommendationRow[]): Table => ({ heads, rows: rows.map(cells) });
