import type { MeetingPerson } from '../data/meeting.store';

const words = {
  PRESENT: $localize`:@@meeting.attendance.present:anwesend`,
  EXCUSED: $localize`:@@meeting.attendance.excused:entschuldigt`,
  ABSENT: $localize`:@@meeting.attendance.absent:nicht da`,
} as const;

const byDeputy = (name: string): string => $localize`:@@meeting.attendance.byDeputy:vertreten durch ${name}:name:`;

/** What can be said of somebody: deputies of their seats can stand in. */
export const attendanceChoices = ({ deputies }: MeetingPerson): { value: string; label: string }[] => [
  { value: '', label: $localize`:@@meeting.attendance.unsaid:noch offen` },
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
  ...deputies.map(({ id, name }) => ({ value: `BY_DEPUTY:${id}`, label: byDeputy(name) })),
];

export function attendanceText({ attendance, deputy }: MeetingPerson): string {
  if (!attendance) return '';
  return attendance === 'BY_DEPUTY' ? byDeputy(deputy?.name ?? '') : words[attendance];
}
