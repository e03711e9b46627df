import { accountableName, accountablePerson } from '../../core/vocabulary/accountables';
import { machineDate, plannedDate } from '../../core/vocabulary/planned-date';
import { actionItemAddress, taskAddress, taskName } from '../../core/vocabulary/references';
import type { ActionItem } from '../data/action-items.store';

export interface ActionItemRow {
  readonly id: string;
  readonly item: ActionItem;
  readonly address: string;
  /** "A12". */
  readonly code: string;
  readonly addressee: string;
  /** Where a seat belongs, and the person in addition. */
  readonly about: string;
  readonly due: string;
  readonly machineDue: string | null;
  /** Why somebody should look at it; empty where all is well. */
  readonly late: string;
  readonly silent: string;
  readonly carried: string;
  /** Where it lies beside the addressee, after it has climbed. */
  readonly climbed: string;
  readonly task: { readonly text: string; readonly address: string } | null;
}

export const codeOf = ({ number }: { readonly number: number }): string => `A${number}`;

/** "A12 Zahlen liefern": in a sentence. */
export const itemName = (item: { readonly number: number; readonly title: string }): string => `${codeOf(item)} ${item.title}`;

/** From here on an Auftrag climbs, where there is somebody above. */
export const climbsAt = 3;

export function actionItemRow(item: ActionItem, locale: string): ActionItemRow {
  const { id, addressee, addresseeOrganization, due, task } = item;
  return {
    id,
    item,
    address: actionItemAddress(id),
    code: codeOf(item),
    addressee: accountableName(addressee),
    about: [addressee.seat ? addresseeOrganization.name : '', accountablePerson(addressee)].filter(Boolean).join(', '),
    due: plannedDate(due, locale),
    machineDue: machineDate(due),
    late: lateText(item),
    silent: item.silentSince ? $localize`:@@actionItem.only.silent:lange ohne Nachricht` : '',
    carried: carriedText(item),
    climbed: item.climbedTo ? $localize`:@@actionItem.alsoLiesWith:liegt auch bei ${item.climbedTo.name}:organization:` : '',
    task: task ? { text: taskName(task), address: taskAddress(task.id) } : null,
  };
}

function lateText({ daysLate }: ActionItem): string {
  if (daysLate === 0) return '';
  return daysLate === 1 ? $localize`:@@actionItem.lateOne:seit einem Tag überfällig` : $localize`:@@actionItem.late:seit ${daysLate}:days: Tagen überfällig`;
}

/** "einmal verschoben", "3-mal verschoben". */
function carriedText({ carriedCount }: ActionItem): string {
  if (carriedCount === 0) return '';
  if (carriedCount === 1) return $localize`:@@actionItem.carriedOnce:einmal verschoben`;
  return $localize`:@@actionItem.carried:${carriedCount}:count:-mal verschoben`;
}
