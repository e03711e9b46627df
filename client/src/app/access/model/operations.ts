import type { DeadLetter, DigestRun } from '../data/operations.store';
import { day } from '../../core/vocabulary/planned-date';

const topics: Readonly<Record<string, string>> = {
  'mail.send': $localize`:@@job.mail:Eine E-Mail verschicken`,
  recurring: $localize`:@@job.recurring:Regelmäßige Arbeit`,
  'activity.told': $localize`:@@job.told:Mitteilungen schreiben`,
  'notifications.digests': $localize`:@@job.digests:Übersichten verschicken`,
};

/** What should have been done; a kind of job that this client does not know yet by its name. */
export const jobWords = ({ topic }: DeadLetter): string => topics[topic] ?? topic;

/** Why it was given up: the answers of mail servers and what befalls every job in a sentence, anything else by its code. */
export function faultWords({ fault }: DeadLetter): string {
  if (/^5\d\d$/.test(fault)) return $localize`:@@job.fault.refused:Der Mailserver hat die Adresse endgültig abgelehnt (${fault}:code:).`;
  if (/^4\d\d$/.test(fault)) return $localize`:@@job.fault.busy:Der Mailserver hat die E-Mail immer wieder vertagt (${fault}:code:).`;
  switch (fault) {
    case 'ADDRESS':
      return $localize`:@@job.fault.address:Die Adresse ist keine E-Mail-Adresse.`;
    case 'TOO_SLOW':
    case 'ETIMEDOUT':
      return $localize`:@@job.fault.slow:Der Mailserver hat nicht rechtzeitig geantwortet.`;
    case 'ECONNECTION':
    case 'ECONNREFUSED':
    case 'ESOCKET':
    case 'EDNS':
      return $localize`:@@job.fault.unreachable:Der Mailserver war nicht zu erreichen.`;
    case 'EAUTH':
      return $localize`:@@job.fault.auth:Der Mailserver hat die Anmeldung des Programms abgelehnt.`;
    case 'WORKER_KILLED':
      return $localize`:@@job.fault.killed:Das Programm wurde dabei immer wieder beendet.`;
    default:
      return $localize`:@@job.fault.other:Ein Fehler des Programms: ${fault}:code:`;
  }
}

export const runStates: Readonly<Record<DigestRun['state'], string>> = {
  RUNNING: $localize`:@@digestRun.running:unterwegs`,
  DONE: $localize`:@@digestRun.done:verschickt`,
  CANCELLED: $localize`:@@digestRun.cancelled:angehalten`,
};

/** What may come between changes the sum; nobody is told that more than all are done. */
export const progress = ({ done, total }: DigestRun): { done: number; total: number } => ({ done, total: Math.max(done, total) });

/** "16.11.2026, 07:00". */
export const atMoment = (at: string, locale: string): string => `${day(at, locale)}, ${new Intl.DateTimeFormat(locale.startsWith('en') ? 'en-GB' : 'de-DE', { timeStyle: 'short' }).format(new Date(at))}`;
