import type { MeasureWaitingReason } from '../../gql/today/graphql';

interface ReasonWords {
  readonly what: string;
  /** Before the day. */
  readonly day: string;
}

const until = $localize`:@@today.until:bis`;

/** Why a measure waits for somebody. */
export const measureReasons: Readonly<Record<MeasureWaitingReason, ReasonWords>> = {
  QUESTION: { what: $localize`:@@today.measure.question:Zum Sachstand gibt es eine Rückfrage. Bitte antworten Sie.`, day: $localize`:@@today.measure.question.since:gefragt am` },
  STATUS_DUE: { what: $localize`:@@today.measure.status:Ein Sachstand ist zu geben`, day: until },
  STEP_DUE: { what: $localize`:@@today.measure.step:Ein Schritt ist fällig`, day: until },
  RESERVATION_EXPIRING: { what: $localize`:@@today.measure.reservation:Der Finanzierungsvorbehalt läuft ab: Geld finden, verlängern oder aufheben`, day: $localize`:@@today.measure.reservation.until:gilt bis` },
  CONTINUATION: { what: $localize`:@@today.measure.continuation:Zu entscheiden ist, ob die Maßnahme nach der Förderung weitergeht`, day: $localize`:@@today.measure.continuation.until:Förderung bis` },
};
