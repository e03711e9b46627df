import { day } from '../../core/vocabulary/planned-date';
import type { IconName } from '../../ui/icon/strokes';
import type { Notification } from '../data/inbox.store';
import { due, dueAtAll, overdue, overdueAtAll } from './due-sentences';
import { answered, answeredAtAll, assigned, assignedAtAll, decided, decidedAtAll } from './told-sentences';

type Told = Pick<Notification, 'occasion' | 'reason' | 'dueOn' | 'actorName'>;

const somebody = $localize`:@@notice.somebody:Jemand`;

/** What happened and what it means for the reader: "Martin Overbeck hat Ihnen das zugeordnet." */
export function noticeSentence({ occasion, reason, dueOn, actorName }: Told, locale: string): string {
  const actor = actorName ?? somebody;
  const date = dueOn ? day(dueOn, locale) : '';
  switch (reason) {
    case 'ASSIGNED':
      return (assigned[occasion] ?? assignedAtAll)(actor);
    case 'MENTIONED':
      return $localize`:@@notice.mentioned:${actor}:actor: hat Sie erwähnt.`;
    case 'DUE':
      return (due[occasion] ?? dueAtAll)(date);
    case 'OVERDUE':
      return (overdue[occasion] ?? overdueAtAll)(date);
    case 'SILENT':
      return $localize`:@@notice.silent:Wartet auf eine Antwort und ist seit ${date}:date: still.`;
    case 'ANSWERED':
      return (answered[occasion] ?? answeredAtAll)(actor);
    case 'DECIDED':
      return (decided[occasion] ?? decidedAtAll)(actor);
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
