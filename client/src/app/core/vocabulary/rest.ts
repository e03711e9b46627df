import { day } from './planned-date';

interface Resting {
  readonly restsSince?: string | null;
  readonly stateReason?: string | null;
}

/** "Der Zyklus ruht seit 12.11.2026: Der Haushalt ist noch nicht beschlossen." */
export function restsSince({ restsSince: since, stateReason }: Resting, locale: string): string {
  const rests = since ? $localize`:@@word.rests.since:Der Zyklus ruht seit ${day(since, locale)}:date:` : $localize`:@@word.rests:Der Zyklus ruht`;
  return ended(stateReason ? `${rests}: ${stateReason}` : rests);
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
