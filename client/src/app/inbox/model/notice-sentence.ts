import { day } from '../../core/vocabulary/planned-date';
import type { IconName } from '../../ui/icon/strokes';
import type { Notification } from '../data/inbox.store';

type Told = Pick<Notification, 'occasion' | 'reason' | 'dueOn' | 'actorName'>;

const somebody = $localize`:@@notice.somebody:Jemand`;

/** What happened and what it means for the reader: "Martin Overbeck hat Ihnen das zugeordnet." */
export function noticeSentence({ occasion, reason, dueOn, actorName }: Told, locale: string): string {
  const actor = actorName ?? somebody;
  const date = dueOn ? day(dueOn, locale) : '';
  switch (reason) {
    case 'ASSIGNED':
      return assigned(occasion, actor);
    case 'MENTIONED':
      return $localize`:@@notice.mentioned:${actor}:actor: hat Sie erwähnt.`;
    case 'DUE':
      return occasion === 'RESERVATION' ? $localize`:@@notice.reservationDue:Der Vorbehalt ist bis ${date}:date: aufzuheben.` : $localize`:@@notice.due:Fällig bis ${date}:date:.`;
    case 'OVERDUE':
      return occasion === 'RESERVATION' ? $localize`:@@notice.reservationOverdue:Der Vorbehalt ist am ${date}:date: abgelaufen.` : $localize`:@@notice.overdue:Überfällig seit ${date}:date:.`;
    case 'SILENT':
      return $localize`:@@notice.silent:Wartet auf eine Antwort und ist seit ${date}:date: still.`;
    case 'ANSWERED':
      return $localize`:@@notice.answered:${actor}:actor: hat geantwortet.`;
    case 'DECIDED':
      return decided(occasion, actor);
  }
}

function assigned(occasion: string, actor: string): string {
  switch (occasion) {
    case 'BLOCK_SUBMITTED':
      return $localize`:@@notice.submitted:${actor}:actor: hat eingereicht. Das wartet auf Ihre Abnahme.`;
    case 'RESERVATION_GRANTED':
      return $localize`:@@notice.reservationGranted:${actor}:actor: hat einen Vorbehalt zugelassen. Sie sorgen dafür, dass er aufgehoben wird.`;
    default:
      return $localize`:@@notice.assigned:${actor}:actor: hat Ihnen das zugeordnet.`;
  }
}

function decided(occasion: string, actor: string): string {
  switch (occasion) {
    case 'BLOCK_ACCEPTED':
      return $localize`:@@notice.accepted:${actor}:actor: hat angenommen, was Sie eingereicht haben.`;
    case 'BLOCK_RETURNED':
      return $localize`:@@notice.returned:${actor}:actor: hat zurückgegeben, was Sie eingereicht haben.`;
    default:
      return $localize`:@@notice.decided:${actor}:actor: hat darüber entschieden.`;
  }
}

export const reasonIcons: Readonly<Record<Notification['reason'], IconName>> = {
  ASSIGNED: 'assignment',
  MENTIONED: 'question',
  DUE: 'clock',
  OVERDUE: 'overdue',
  SILENT: 'silent',
  ANSWERED: 'question',
  DECIDED: 'decision',
};
