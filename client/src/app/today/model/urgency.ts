import { daysBetween, lastDay } from '../../core/vocabulary/planned-date';
import { type Reason, daysInWords, lageReason } from '../../core/vocabulary/reasons';
import { listed, taskAddress } from '../../core/vocabulary/references';
import type { WorkItem } from '../data/my-work.store';
import { daysLate, soonDays } from './work-order';

const said = (text: string): Reason => ({ text, links: [] });

/** Why the item stands where it stands, most pressing first. */
export function urgency(item: WorkItem, today: string, locale: string): Reason[] {
  const late = daysLate(item);
  const others = item.lageReasons.filter(({ code, task }) => !(code === 'OVERDUE' && task?.id === item.id));
  return [
    ...(late ? [said($localize`:@@today.why.overdue:Seit ${daysInWords(late)}:days: überfällig.`)] : dueIn(item, today)),
    ...others.map(lageReason),
    ...standing(item, locale),
  ];
}

function dueIn({ due }: WorkItem, today: string): Reason[] {
  const days = due ? daysBetween(today, lastDay(due)) : -1;
  if (days < 0 || days > soonDays) return [];
  if (days === 0) return [said($localize`:@@today.why.dueToday:Heute fällig.`)];
  return [said(days === 1 ? $localize`:@@today.why.dueTomorrow:Morgen fällig.` : $localize`:@@today.why.dueIn:In ${days}:count: Tagen fällig.`)];
}

function standing({ shownStand, predecessors, standReason }: WorkItem, locale: string): Reason[] {
  switch (shownStand) {
    case 'IN_PROGRESS':
      return [];
    case 'PLANNED':
      return [said($localize`:@@today.why.mayStart:Kann beginnen.`)];
    case 'WAITING': {
      const names = listed(predecessors.map(({ key }) => key), locale);
      return [{ text: $localize`:@@today.why.waits:Hängt von ${names}:names: ab.`, links: predecessors.map(({ id, key }) => ({ text: key, address: taskAddress(id) })) }];
    }
    case 'UNDEFINED':
      return [said($localize`:@@today.why.undefined:Hier ist noch zu klären, ob und wie es weitergeht.`)];
    case 'DEFERRED':
      return standReason ? [said(standReason)] : [];
    case 'DONE':
    case 'DROPPED':
      return [];
  }
}
