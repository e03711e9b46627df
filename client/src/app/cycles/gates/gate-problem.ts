import { type Reason, checkpointReason } from '../../core/vocabulary/reasons';
import type { GateProblemCode, GateProblemPartsFragment } from '../../gql/cycles/graphql';

export type GateProblem = Pick<GateProblemPartsFragment, 'code' | 'subject'>;

const told = (text: string): Reason => ({ text, links: [] });

/** What is in the way at the gate of a block, with a link to it. */
export function gateProblem({ code, subject }: GateProblem): Reason {
  switch (code) {
    case 'ACCOUNTABLE_MISSING':
    case 'RECEIVER_MISSING':
    case 'PREDECESSOR_NOT_ACCEPTED':
    case 'RESERVATION_EXPIRED':
    case 'CONTENT_OPEN':
    case 'NOTHING_DONE':
      return checkpointReason({ code, subject });
    case 'CYCLE_NOT_RUNNING':
      return told($localize`:@@gate.problem.cycleNotRunning:Der Zyklus läuft nicht.`);
    case 'WRONG_ACCEPTANCE':
      return told($localize`:@@gate.problem.wrongAcceptance:Die Abnahme steht inzwischen an einer anderen Stelle.`);
    case 'OWN_SUBMISSION':
      return told($localize`:@@gate.problem.ownSubmission:Wer einreicht, nimmt nicht selbst ab.`);
    case 'NOT_IN_REVIEW':
      return told($localize`:@@gate.problem.notInReview:Hier ist nichts mehr zu prüfen.`);
    case 'REASON_MISSING':
      return told($localize`:@@gate.problem.reasonMissing:Ein Satz dazu fehlt.`);
    case 'RESERVATION_OPEN':
      return told($localize`:@@gate.problem.reservationOpen:Es gibt schon einen Vorbehalt.`);
    case 'NOTHING_TO_RESERVE':
      return told($localize`:@@gate.problem.nothingToReserve:Was zuerst kommt, ist angenommen; ein Vorbehalt ist nicht mehr nötig.`);
    case 'EXPIRES_TOO_EARLY':
      return told($localize`:@@gate.problem.expiresTooEarly:Ein Vorbehalt gilt mindestens bis morgen.`);
    default:
      return unknown(code);
  }
}

/** Each sentence once: of several that may not be read, one is enough. */
export function gateProblems(problems: readonly GateProblem[]): Reason[] {
  return [...new Map(problems.map(gateProblem).map((reason) => [reason.text, reason])).values()];
}

/** Compiles only while every code has its sentence; at run time a newer server may know one more. */
function unknown(_code: never): Reason {
  return told($localize`:@@gate.problem.unknown:Etwas anderes ist im Weg.`);
}

/** Who may lift a gate with a Vorbehalt. */
export interface Grantors {
  /** Whether the reader may. */
  readonly self: boolean;
  /** The organisation that steers the cycle. */
  readonly steering: string | null;
}

function whoGrants({ self, steering }: Grantors): string {
  if (self) return $localize`:@@gate.grantors.self:Sie können ihn zulassen.`;
  return steering ? $localize`:@@gate.grantors:Zulassen kann ihn: ${steering}:organization: oder Dezernat.` : $localize`:@@gate.grantors.executive:Zulassen kann ihn das Dezernat.`;
}

/**
 * What helps, once for each kind of problem.
 * @param whoMoves who can change the Stand of the contents, where the reader cannot
 */
export function remedies(problems: readonly GateProblem[], grantors: Grantors, whoMoves: string | null): string[] {
  const helps: Readonly<Partial<Record<GateProblemCode, () => string>>> = {
    CONTENT_OPEN: () => whoMoves ?? $localize`:@@gate.remedy.contentOpen:Setzen Sie jeden Inhalt auf „erfolgt“, oder mit einem Grund auf „zu späterem Zeitpunkt“ oder „entfallen“.`,
    NOTHING_DONE: () => $localize`:@@gate.remedy.nothingDone:Mindestens ein Inhalt muss erfolgt sein.`,
    PREDECESSOR_NOT_ACCEPTED: () => `${$localize`:@@gate.remedy.reserve:Mit einem Vorbehalt kann der Baustein trotzdem beginnen und eingereicht werden.`} ${whoGrants(grantors)}`,
    RESERVATION_EXPIRED: () => $localize`:@@gate.remedy.settle:Zuerst ist der abgelaufene Vorbehalt zu erledigen; danach ist ein neuer möglich.`,
    ACCOUNTABLE_MISSING: () => $localize`:@@gate.remedy.accountableMissing:Wer für einen Baustein verantwortlich ist, legt der Start des Zyklus fest.`,
    RECEIVER_MISSING: () => $localize`:@@gate.remedy.receiverMissing:Wer einen Baustein abnimmt, legt der Start des Zyklus fest.`,
  };
  const codes = new Set(problems.map(({ code }) => code));
  return [...codes].flatMap((code) => helps[code]?.() ?? []);
}
