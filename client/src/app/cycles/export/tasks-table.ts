import { lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import { type ResponsibilityRole, responsibilityRoles, responsibilityWords } from '../../core/vocabulary/words';
import { lagen, taskStands } from '../../status/status-words';
import type { TaskRow } from '../block/task-table/task-row';
import { yes } from './blocks-table';
import type { Cell, Table } from '../../core/csv/csv';

const heads = [
  $localize`:@@csv.key:Nummer`,
  $localize`:@@block.column.task:Inhalt`,
  $localize`:@@csv.optional:freiwillig`,
  $localize`:@@block.column.note:Umsetzungsstand`,
  $localize`:@@block.column.stand:Stand`,
  $localize`:@@csv.standReason:Grund`,
  $localize`:@@csv.completedOnOrBy:erfolgt am oder bis`,
  $localize`:@@csv.waitsFor:wartet auf`,
  $localize`:@@block.column.due:fällig`,
  $localize`:@@csv.dueUntil:fällig spätestens`,
  $localize`:@@cycle.column.lage:Lage`,
  $localize`:@@csv.reasons:Begründung`,
  $localize`:@@block.column.accountable:verantwortlich`,
  $localize`:@@csv.person:Person`,
  ...responsibilityRoles.map((role) => responsibilityWords[role]),
] as const;

function taskCells({ task, accountable, person, waiting, late, parts }: TaskRow, locale: string): Cell[] {
  const named = (role: ResponsibilityRole) => parts.find(({ word }) => word === responsibilityWords[role])?.names ?? null;
  return [
    task.key,
    task.title,
    yes(task.isOptional),
    task.note,
    taskStands[task.shownStand].word,
    task.standReason ?? null,
    task.completedOn ?? null,
    waiting ? waiting.links.map(({ text }) => text).join(', ') : null,
    task.due ? plannedDate(task.due, locale) : null,
    task.due ? lastDay(task.due) : null,
    lagen[task.lage].word,
    late.map(({ text }) => text).join(' '),
    accountable,
    person,
    ...responsibilityRoles.map(named),
  ];
}

/** The contents of a block as the page shows them: filtered, in the same order. */
export const tasksTable = (rows: readonly TaskRow[], locale: string): Table => ({ heads, rows: rows.map((row) => taskCells(row, locale)) });
