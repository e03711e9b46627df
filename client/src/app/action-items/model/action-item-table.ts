import type { Cell, Table } from '../../core/csv/csv';
import { lastDay } from '../../core/vocabulary/planned-date';
import { actionItemStates } from '../../status/status-words';
import type { ActionItemRow } from './action-item-row';

const heads = [
  $localize`:@@actionItem.number:Nummer`,
  $localize`:@@actionItem.title:Auftrag`,
  $localize`:@@actionItem.note:Was gewünscht ist`,
  $localize`:@@actionItem.state:Stand`,
  $localize`:@@actionItem.givenBy:erteilt von`,
  $localize`:@@actionItem.addressee:an`,
  $localize`:@@actionItem.person:Person`,
  $localize`:@@actionItem.due:fällig`,
  $localize`:@@actionItem.dueUntil:spätestens`,
  $localize`:@@actionItem.daysLate:Tage überfällig`,
  $localize`:@@actionItem.carriedCount:verschoben`,
  $localize`:@@actionItem.climbedTo:liegt auch bei`,
  $localize`:@@actionItem.report:Meldung`,
] as const;

const cells = ({ code, item, addressee, due }: ActionItemRow): Cell[] => [
  code,
  item.title,
  item.note,
  actionItemStates[item.state].word,
  item.givenBy.name,
  addressee,
  item.addressee.person?.name ?? null,
  due,
  lastDay(item.due),
  item.daysLate,
  item.carriedCount,
  item.climbedTo?.name ?? null,
  item.report ?? null,
];

/** Aufträge as the list shows them. */
export const actionItemTable = (rows: readonly ActionItemRow[]): Table => ({ heads, rows: rows.map(cells) });
