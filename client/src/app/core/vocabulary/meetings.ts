import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';
import { plannedDate } from './planned-date';

export type MeetingState = 'PLANNED' | 'INVITED' | 'RUNNING' | 'CLOSED' | 'APPROVED' | 'CANCELLED' | 'POSTPONED';

/** Where a meeting stands: word, icon and colour together. */
export const meetingStates: Readonly<Record<MeetingState, { readonly word: string; readonly icon: IconName; readonly tone: Tone }>> = {
  PLANNED: { word: $localize`:@@meeting.state.planned:geplant`, icon: 'open', tone: 'quiet' },
  INVITED: { word: $localize`:@@meeting.state.invited:eingeladen`, icon: 'meetings', tone: 'progress' },
  RUNNING: { word: $localize`:@@meeting.state.running:läuft`, icon: 'running', tone: 'progress' },
  CLOSED: { word: $localize`:@@meeting.state.closed:abgeschlossen`, icon: 'done', tone: 'ok' },
  APPROVED: { word: $localize`:@@meeting.state.approved:Niederschrift genehmigt`, icon: 'done', tone: 'ok' },
  CANCELLED: { word: $localize`:@@meeting.state.cancelled:abgesagt`, icon: 'close', tone: 'quiet' },
  POSTPONED: { word: $localize`:@@meeting.state.postponed:verschoben`, icon: 'adjourned', tone: 'watch' },
};

export const meetingAddress = (id: string): string => `/sitzungen/${id}`;

/** What a meeting is called that has no title of its own. */
export const plainMeetingTitle = $localize`:@@meeting.plan.defaultTitle:Sitzung`;

/** As it was planned in either language. */
const plainTitles = ['Sitzung', 'Meeting'];

/** Whether a title says more than that it is a meeting, which its number says as well. */
export const saysMore = (title: string): boolean => !plainTitles.includes(title);

/** "4. Sitzung". */
export const meetingNumber = (number: number): string => $localize`:@@meeting.number:${number}:number:. Sitzung`;

/** "Planungsgruppe, 4. Sitzung" from the name that the server gives it, "Planungsgruppe, 4". */
export function meetingNamed(name: string): string {
  const end = name.lastIndexOf(', ');
  return `${name.slice(0, end)}, ${meetingNumber(Number(name.slice(end + 2)))}`;
}

interface Time {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
}

/** "Do 12.11.2026, 14:00 bis 16:30 Uhr". */
export const meetingTime = ({ date, startTime, endTime }: Time, locale: string): string =>
  $localize`:@@meeting.time:${plannedDate({ date, precision: 'DAY' }, locale)}:date:, ${startTime}:start: bis ${endTime}:end: Uhr`;
