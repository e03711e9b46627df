import type { Cell, Table } from '../../core/csv/csv';
import { paperName } from '../../core/vocabulary/council';
import { lastDay } from '../../core/vocabulary/planned-date';
import { goalStates } from '../../status/status-words';
import type { Goal } from '../data/goals.store';
import { cycleText, goalCode, goalText, levelWord, visibilities } from './goal-words';
import { ownerText } from './owner-text';

const heads = [
  $localize`:@@actionItem.number:Nummer`,
  $localize`:@@goal.title:Ziel`,
  $localize`:@@goal.level:Ebene`,
  $localize`:@@goal.body:Körperschaft`,
  $localize`:@@paper.state:Stand`,
  $localize`:@@goal.openConflict:offener Konflikt`,
  $localize`:@@finding.fieldOfAction:Handlungsfeld`,
  $localize`:@@goal.parent:Dient dem Ziel`,
  $localize`:@@goal.proposedBy:Eingebracht von`,
  $localize`:@@goal.criterion:Kriterium`,
  $localize`:@@goal.indicator:Indikator`,
  $localize`:@@goal.baseline:Ausgangswert`,
  $localize`:@@goal.target:Zielwert`,
  $localize`:@@goal.unit:Einheit`,
  $localize`:@@resolution.owner:verantwortlich`,
  $localize`:@@actionItem.dueUntil:spätestens`,
  $localize`:@@resolution.title:Beschluss`,
  $localize`:@@analysis.cycle.label:Zyklus`,
  $localize`:@@organization.visibility.short:sichtbar für`,
] as const;

const yes = $localize`:@@csv.yes:ja`;

const cells = (goal: Goal): Cell[] => [
  goalCode(goal),
  goal.title,
  levelWord(goal.level),
  goal.body.name,
  goalStates[goal.state].word,
  goal.hasOpenConflict ? yes : null,
  goal.fieldOfAction,
  goal.parent ? goalText(goal.parent) : goal.noParentReason,
  goal.proposedBy?.name ?? null,
  goal.criterion,
  goal.indicator,
  goal.baselineValue,
  goal.targetValue,
  goal.unit,
  ownerText(goal.owner),
  goal.due ? lastDay(goal.due) : null,
  goal.mandate && paperName(goal.mandate),
  cycleText(goal.cycle),
  visibilities[goal.visibility],
];

/** Goals as the list shows them, with how each is measured and what it rests on. */
export const goalTable = (goals: readonly Goal[]): Table => ({ heads, rows: goals.map(cells) });
