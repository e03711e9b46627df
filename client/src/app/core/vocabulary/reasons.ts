import { type Reference, blockLink, taskLink } from './references';
import type { NameLink } from './sentence';

export type CheckpointCode = 'ACCOUNTABLE_MISSING' | 'CONTENT_OPEN' | 'NOTHING_DONE' | 'PREDECESSOR_NOT_ACCEPTED' | 'RECEIVER_MISSING' | 'RESERVATION_EXPIRED';
export type LageReasonCode = 'OVERDUE' | 'PREDECESSOR_OVERDUE' | 'RESERVATION_EXPIRED';

/** A sentence with the names in it that lead somewhere. */
export interface Reason {
  readonly text: string;
  readonly links: readonly NameLink[];
}

const told = (text: string): Reason => ({ text, links: [] });

const nothing: Reference = { id: '', key: '', title: '' };

/** What is still missing: "B3.1 Sozialräume ist noch nicht erfolgt." */
export function checkpointReason({ code, subject }: { readonly code: CheckpointCode; readonly subject?: Reference | null }): Reason {
  switch (code) {
    case 'ACCOUNTABLE_MISSING':
      return told($localize`:@@word.checkpoint.accountableMissing:Niemand ist für den Baustein verantwortlich.`);
    case 'RECEIVER_MISSING':
      return told($localize`:@@word.checkpoint.receiverMissing:Noch steht nicht fest, wer den Baustein abnimmt.`);
    case 'CONTENT_OPEN': {
      const link = taskLink(subject ?? nothing);
      return { text: $localize`:@@word.checkpoint.contentOpen:${link.text}:name: ist noch nicht erfolgt.`, links: [link] };
    }
    case 'NOTHING_DONE':
      return told($localize`:@@word.checkpoint.nothingDone:Noch ist kein Inhalt erfolgt.`);
    case 'PREDECESSOR_NOT_ACCEPTED': {
      if (!subject) return told($localize`:@@word.checkpoint.hiddenPredecessor:Ein Baustein, der zuerst kommt, ist noch nicht angenommen.`);
      const link = blockLink(subject);
      return { text: $localize`:@@word.checkpoint.predecessorNotAccepted:${link.text}:name: ist noch nicht angenommen.`, links: [link] };
    }
    case 'RESERVATION_EXPIRED':
      return told($localize`:@@word.checkpoint.reservationExpired:Die Frist des Vorbehalts ist abgelaufen.`);
  }
}

/** Why the Lage is not "im Plan": "B3.1 Sozialräume ist seit 12 Tagen überfällig." */
export function lageReason({ code, days, task }: { readonly code: LageReasonCode; readonly days: number; readonly task?: Reference | null }): Reason {
  const link = taskLink(task ?? nothing);
  const since = daysInWords(days);
  switch (code) {
    case 'OVERDUE':
      return { text: $localize`:@@word.lage.overdue:${link.text}:name: ist seit ${since}:days: überfällig.`, links: [link] };
    case 'PREDECESSOR_OVERDUE':
      return { text: $localize`:@@word.lage.predecessorOverdue:Die Vorarbeit ${link.text}:name: ist seit ${since}:days: überfällig.`, links: [link] };
    case 'RESERVATION_EXPIRED':
      return told($localize`:@@word.lage.reservationExpired:Der Vorbehalt ist seit ${since}:days: abgelaufen.`);
  }
}

/** "einem Tag", "12 Tagen": as it stands after "seit". */
export const daysInWords = (days: number): string => (days === 1 ? $localize`:@@word.days.one:einem Tag` : $localize`:@@word.days.many:${days}:count: Tagen`);
