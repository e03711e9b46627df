import type { ChangeKind } from './change';

/** What is done, as a button says it. */
export function changeWord(kind: ChangeKind): string {
  switch (kind) {
    case 'due':
      return $localize`:@@actionItem.change.due:Termin ändern`;
    case 'addressee':
      return $localize`:@@actionItem.change.addressee:Weitergeben`;
    case 'cancel':
      return $localize`:@@actionItem.change.cancel:Aufheben`;
  }
}

/** The same with so many Aufträge. */
export function changeHeading(kind: ChangeKind, count: number): string {
  if (count === 1) return changeWord(kind);
  switch (kind) {
    case 'due':
      return $localize`:@@actionItem.changeMany.due:Termin von ${count}:count: Aufträgen ändern`;
    case 'addressee':
      return $localize`:@@actionItem.changeMany.addressee:${count}:count: Aufträge weitergeben`;
    case 'cancel':
      return $localize`:@@actionItem.changeMany.cancel:${count}:count: Aufträge aufheben`;
  }
}
