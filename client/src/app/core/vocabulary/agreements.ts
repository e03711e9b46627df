import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';
import { day, daysBetween } from './planned-date';

export type AgreementState = 'UPCOMING' | 'RUNNING' | 'ENDS_SOON' | 'ENDED';

/** What of an agreement says how it stands. */
export interface AgreementTerm {
  readonly state: AgreementState;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly noticeBy?: string | null;
  readonly noticeIsNear: boolean;
  readonly noticeMonths?: number | null;
}

export interface AgreementStateWord {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
}

export const agreementStates: Readonly<Record<AgreementState, AgreementStateWord>> = {
  UPCOMING: { word: $localize`:@@agreement.state.upcoming:kommt noch`, icon: 'open', tone: 'quiet' },
  RUNNING: { word: $localize`:@@agreement.state.running:läuft`, icon: 'running', tone: 'progress' },
  ENDS_SOON: { word: $localize`:@@agreement.state.endsSoon:endet bald`, icon: 'clock', tone: 'watch' },
  ENDED: { word: $localize`:@@agreement.state.ended:beendet`, icon: 'close', tone: 'quiet' },
};

/** When it ends and why that matters now: "Endet am 31.12.2026, in 40 Tagen. Noch bis 30.11.2026 kann gekündigt werden." */
export function agreementSentence(agreement: AgreementTerm, today: string, locale: string): string {
  const { state, validFrom, validUntil } = agreement;
  if (state === 'UPCOMING' && validFrom) return $localize`:@@agreement.begins:Beginnt am ${day(validFrom, locale)}:date:.`;
  if (!validUntil) return openEnded(agreement);
  const end = day(validUntil, locale);
  if (state === 'ENDED') return $localize`:@@agreement.hasEnded:Endete am ${end}:date:.`;
  return [state === 'ENDS_SOON' ? endsIn(end, daysBetween(today, validUntil)) : $localize`:@@agreement.runsUntil:Gilt bis ${end}:date:.`, noticeText(agreement, today, locale)].filter(Boolean).join(' ');
}

function openEnded({ noticeMonths }: AgreementTerm): string {
  const open = $localize`:@@agreement.openEnded:Gilt unbefristet.`;
  return noticeMonths ? `${open} ${$localize`:@@agreement.noticePeriod:Kündigungsfrist: ${monthsText(noticeMonths)}:months:.`}` : open;
}

function endsIn(end: string, days: number): string {
  if (days === 0) return $localize`:@@agreement.endsToday:Endet heute, am ${end}:date:.`;
  if (days === 1) return $localize`:@@agreement.endsTomorrow:Endet morgen, am ${end}:date:.`;
  return $localize`:@@agreement.endsIn:Endet am ${end}:date:, in ${days}:days: Tagen.`;
}

function noticeText({ noticeBy, noticeIsNear }: AgreementTerm, today: string, locale: string): string {
  if (!noticeBy || noticeBy < today) return '';
  const date = day(noticeBy, locale);
  return noticeIsNear
    ? $localize`:@@agreement.noticeIsNear:Nur noch bis ${date}:date: kann gekündigt werden.`
    : $localize`:@@agreement.noticeBy:Bis ${date}:date: kann gekündigt werden.`;
}

/** "1 Monat", "6 Monate". */
export const monthsText = (months: number): string => (months === 1 ? $localize`:@@agreement.month:1 Monat` : $localize`:@@agreement.months:${months}:months: Monate`);

export const agreementAddress = (id: string): string => `/organisationen/vereinbarungen/${id}`;
