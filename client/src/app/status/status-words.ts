import type { Tone } from '../ui/chip/chip';
import type { IconName } from '../ui/icon/strokes';

export type BlockStand = 'NOT_STARTED' | 'RUNNING' | 'SUSPENDED' | 'DONE' | 'DROPPED';
export type TaskStand = 'UNDEFINED' | 'DEFERRED' | 'PLANNED' | 'WAITING' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
export type Lage = 'ON_TRACK' | 'WATCH' | 'AT_RISK' | 'UNKNOWN';
export type Freshness = 'FRESH' | 'OVERDUE' | 'NEVER';

export type ActionItemState = 'PROPOSED' | 'AGREED' | 'IN_PROGRESS' | 'REPORTED_DONE' | 'CONFIRMED' | 'CANCELLED';

export type GoalState = 'DRAFT' | 'PROPOSED' | 'IN_REVIEW' | 'RETURNED' | 'HARMONISED' | 'ADOPTED' | 'ATTAINED' | 'PARTLY_ATTAINED' | 'NOT_ATTAINED' | 'REVIEWED' | 'REJECTED' | 'SUPERSEDED' | 'WITHDRAWN';
export type MeasureState = 'IDEA' | 'PROPOSED' | 'AGREED' | 'IN_PROGRESS' | 'PAUSED' | 'COMPLETED' | 'CONTINUED' | 'ENDED' | 'REJECTED' | 'TERMINATED';
export type EvaluationState = 'PLANNED' | 'METHOD_FIXED' | 'BASELINE_RECORDED' | 'COLLECTING' | 'ASSESSED' | 'REPORTED' | 'LESSONS_ADOPTED' | 'NOT_POSSIBLE';
export type ContributionState = 'ACKNOWLEDGED' | 'CONSIDERED' | 'ANSWERED' | 'CLOSED' | 'MERGED';
export type RecommendationState = 'DRAFTED' | 'ISSUED' | 'UNDER_CONSIDERATION' | 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED' | 'DEFERRED' | 'IN_IMPLEMENTATION' | 'IMPLEMENTED' | 'LAPSED';

export interface StatusWord {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: Tone;
  readonly struck?: true;
}

export const blockStands: Readonly<Record<BlockStand, StatusWord>> = {
  NOT_STARTED: { word: $localize`:@@status.stand.notStarted:nicht begonnen`, icon: 'open', tone: 'quiet' },
  RUNNING: { word: $localize`:@@status.stand.running:läuft`, icon: 'running', tone: 'progress' },
  SUSPENDED: { word: $localize`:@@status.stand.suspended:ruht`, icon: 'suspended', tone: 'quiet' },
  DONE: { word: $localize`:@@status.stand.done:fertig`, icon: 'done', tone: 'progress' },
  DROPPED: { word: $localize`:@@status.stand.dropped:verworfen`, icon: 'dropped', tone: 'quiet', struck: true },
};

export const taskStands: Readonly<Record<TaskStand, StatusWord>> = {
  UNDEFINED: { word: $localize`:@@status.task.undefined:noch zu klären`, icon: 'unclear', tone: 'quiet' },
  DEFERRED: { word: $localize`:@@status.task.deferred:zu späterem Zeitpunkt`, icon: 'deferred', tone: 'quiet' },
  PLANNED: { word: $localize`:@@status.task.planned:vorgesehen`, icon: 'open', tone: 'quiet' },
  WAITING: { word: $localize`:@@status.task.waiting:hängt von Vorarbeit ab`, icon: 'waiting', tone: 'quiet' },
  IN_PROGRESS: { word: $localize`:@@status.task.inProgress:in Arbeit`, icon: 'running', tone: 'progress' },
  DONE: { word: $localize`:@@status.task.done:erfolgt`, icon: 'done', tone: 'progress' },
  DROPPED: { word: $localize`:@@status.task.dropped:entfallen`, icon: 'dropped-task', tone: 'quiet', struck: true },
};

export const actionItemStates: Readonly<Record<ActionItemState, StatusWord>> = {
  PROPOSED: { word: $localize`:@@status.actionItem.proposed:vorgeschlagen`, icon: 'unclear', tone: 'quiet' },
  AGREED: { word: $localize`:@@status.actionItem.agreed:vereinbart`, icon: 'open', tone: 'quiet' },
  IN_PROGRESS: { word: $localize`:@@status.actionItem.inProgress:in Arbeit`, icon: 'running', tone: 'progress' },
  REPORTED_DONE: { word: $localize`:@@status.actionItem.reported:gemeldet`, icon: 'inbox', tone: 'progress' },
  CONFIRMED: { word: $localize`:@@status.actionItem.confirmed:bestätigt`, icon: 'done', tone: 'ok' },
  CANCELLED: { word: $localize`:@@status.actionItem.cancelled:aufgehoben`, icon: 'dropped-task', tone: 'quiet', struck: true },
};

export const recommendationStates: Readonly<Record<RecommendationState, StatusWord>> = {
  DRAFTED: { word: $localize`:@@status.recommendation.drafted:Entwurf`, icon: 'unclear', tone: 'quiet' },
  ISSUED: { word: $localize`:@@status.recommendation.issued:wartet auf Antwort`, icon: 'inbox', tone: 'progress' },
  UNDER_CONSIDERATION: { word: $localize`:@@status.recommendation.considered:in Beratung`, icon: 'running', tone: 'progress' },
  ACCEPTED: { word: $localize`:@@status.recommendation.accepted:angenommen`, icon: 'on-track', tone: 'ok' },
  PARTLY_ACCEPTED: { word: $localize`:@@status.recommendation.partlyAccepted:teilweise angenommen`, icon: 'on-track', tone: 'ok' },
  REJECTED: { word: $localize`:@@status.recommendation.rejected:abgelehnt`, icon: 'dropped', tone: 'quiet' },
  DEFERRED: { word: $localize`:@@status.recommendation.deferred:zurückgestellt`, icon: 'deferred', tone: 'quiet' },
  IN_IMPLEMENTATION: { word: $localize`:@@status.recommendation.inImplementation:in Umsetzung`, icon: 'running', tone: 'progress' },
  IMPLEMENTED: { word: $localize`:@@status.recommendation.implemented:umgesetzt`, icon: 'done', tone: 'ok' },
  LAPSED: { word: $localize`:@@status.recommendation.lapsed:nicht weiter verfolgt`, icon: 'dropped-task', tone: 'quiet', struck: true },
};

export const contributionStates: Readonly<Record<ContributionState, StatusWord>> = {
  ACKNOWLEDGED: { word: $localize`:@@status.contribution.acknowledged:eingegangen`, icon: 'inbox', tone: 'progress' },
  CONSIDERED: { word: $localize`:@@status.contribution.considered:in Bearbeitung`, icon: 'running', tone: 'progress' },
  ANSWERED: { word: $localize`:@@status.contribution.answered:beantwortet`, icon: 'on-track', tone: 'ok' },
  CLOSED: { word: $localize`:@@status.contribution.closed:abgeschlossen`, icon: 'done', tone: 'ok' },
  MERGED: { word: $localize`:@@status.contribution.merged:mit anderem zusammengeführt`, icon: 'link', tone: 'quiet' },
};

export const goalStates: Readonly<Record<GoalState, StatusWord>> = {
  DRAFT: { word: $localize`:@@status.goal.draft:Entwurf`, icon: 'unclear', tone: 'quiet' },
  PROPOSED: { word: $localize`:@@status.goal.proposed:vorgeschlagen`, icon: 'inbox', tone: 'progress' },
  IN_REVIEW: { word: $localize`:@@status.goal.inReview:in Prüfung`, icon: 'running', tone: 'progress' },
  RETURNED: { word: $localize`:@@status.goal.returned:zurückgegeben`, icon: 'watch', tone: 'watch' },
  HARMONISED: { word: $localize`:@@status.goal.harmonised:abgestimmt`, icon: 'on-track', tone: 'progress' },
  ADOPTED: { word: $localize`:@@status.goal.adopted:beschlossen`, icon: 'on-track', tone: 'ok' },
  ATTAINED: { word: $localize`:@@status.goal.attained:erreicht`, icon: 'done', tone: 'ok' },
  PARTLY_ATTAINED: { word: $localize`:@@status.goal.partlyAttained:teilweise erreicht`, icon: 'watch', tone: 'watch' },
  NOT_ATTAINED: { word: $localize`:@@status.goal.notAttained:nicht erreicht`, icon: 'risk', tone: 'risk' },
  REVIEWED: { word: $localize`:@@status.goal.reviewed:ausgewertet`, icon: 'done', tone: 'ok' },
  REJECTED: { word: $localize`:@@status.goal.rejected:verworfen`, icon: 'dropped', tone: 'quiet' },
  SUPERSEDED: { word: $localize`:@@status.goal.superseded:abgelöst`, icon: 'deferred', tone: 'quiet' },
  WITHDRAWN: { word: $localize`:@@status.goal.withdrawn:zurückgezogen`, icon: 'dropped-task', tone: 'quiet', struck: true },
};

export const evaluationStates: Readonly<Record<EvaluationState, StatusWord>> = {
  PLANNED: { word: $localize`:@@status.evaluation.planned:geplant`, icon: 'open', tone: 'quiet' },
  METHOD_FIXED: { word: $localize`:@@status.evaluation.methodFixed:Methode festgelegt`, icon: 'on-track', tone: 'progress' },
  BASELINE_RECORDED: { word: $localize`:@@status.evaluation.baseline:Ausgangslage erfasst`, icon: 'on-track', tone: 'progress' },
  COLLECTING: { word: $localize`:@@status.evaluation.collecting:in Erhebung`, icon: 'running', tone: 'progress' },
  ASSESSED: { word: $localize`:@@status.evaluation.assessed:bewertet`, icon: 'done', tone: 'ok' },
  REPORTED: { word: $localize`:@@status.evaluation.reported:berichtet`, icon: 'done', tone: 'ok' },
  LESSONS_ADOPTED: { word: $localize`:@@status.evaluation.lessonsAdopted:Lehren weitergegeben`, icon: 'done', tone: 'ok' },
  NOT_POSSIBLE: { word: $localize`:@@status.evaluation.notPossible:nicht möglich`, icon: 'dropped', tone: 'quiet' },
};

export const measureStates: Readonly<Record<MeasureState, StatusWord>> = {
  IDEA: { word: $localize`:@@status.measure.idea:Idee`, icon: 'unclear', tone: 'quiet' },
  PROPOSED: { word: $localize`:@@status.measure.proposed:vorgeschlagen`, icon: 'inbox', tone: 'progress' },
  AGREED: { word: $localize`:@@status.measure.agreed:vereinbart`, icon: 'on-track', tone: 'progress' },
  IN_PROGRESS: { word: $localize`:@@status.measure.inProgress:läuft`, icon: 'running', tone: 'progress' },
  PAUSED: { word: $localize`:@@status.measure.paused:ruht`, icon: 'suspended', tone: 'quiet' },
  COMPLETED: { word: $localize`:@@status.measure.completed:abgeschlossen`, icon: 'done', tone: 'ok' },
  CONTINUED: { word: $localize`:@@status.measure.continued:verstetigt`, icon: 'done', tone: 'ok' },
  ENDED: { word: $localize`:@@status.measure.ended:beendet`, icon: 'done', tone: 'quiet' },
  REJECTED: { word: $localize`:@@status.measure.rejected:verworfen`, icon: 'dropped', tone: 'quiet' },
  TERMINATED: { word: $localize`:@@status.measure.terminated:abgebrochen`, icon: 'dropped-task', tone: 'quiet', struck: true },
};

export const lagen: Readonly<Record<Lage, StatusWord>> = {
  ON_TRACK: { word: $localize`:@@status.lage.onTrack:im Plan`, icon: 'on-track', tone: 'ok' },
  WATCH: { word: $localize`:@@status.lage.watch:beobachten`, icon: 'watch', tone: 'watch' },
  AT_RISK: { word: $localize`:@@status.lage.atRisk:gefährdet`, icon: 'risk', tone: 'risk' },
  UNKNOWN: { word: $localize`:@@status.lage.unknown:nicht bewertet`, icon: 'none', tone: 'quiet' },
};

export const freshnesses: Readonly<Record<Freshness, StatusWord>> = {
  FRESH: { word: $localize`:@@status.freshness.fresh:frisch`, icon: 'fresh', tone: 'fresh' },
  OVERDUE: { word: $localize`:@@status.freshness.overdue:überfällig`, icon: 'overdue', tone: 'watch' },
  NEVER: { word: $localize`:@@status.freshness.never:nie`, icon: 'never', tone: 'quiet' },
};

export const reserved: StatusWord = { word: $localize`:@@status.reservation:mit Vorbehalt`, icon: 'reservation', tone: 'reserve' };

/** A submitted block is out of the hands of those who work on it. */
export const awaitsAcceptance: StatusWord = { word: $localize`:@@status.awaitsAcceptance:wartet auf Abnahme`, icon: 'inbox', tone: 'progress' };

export const inReview: StatusWord = { word: $localize`:@@status.review:zu prüfen`, icon: 'returning', tone: 'watch' };
