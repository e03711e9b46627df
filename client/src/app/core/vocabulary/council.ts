import type { Tone } from '../../ui/chip/chip';

export const paperStates = {
  DRAFT: $localize`:@@paper.state.draft:Entwurf`,
  IN_COORDINATION: $localize`:@@paper.state.inCoordination:in Abstimmung`,
  SUBMITTED: $localize`:@@paper.state.submitted:eingereicht`,
  IN_CONSULTATION: $localize`:@@paper.state.inConsultation:in Beratung`,
  CLOSED: $localize`:@@paper.state.closed:abgeschlossen`,
  WITHDRAWN: $localize`:@@paper.state.withdrawn:zurückgezogen`,
} as const;
export type PaperState = keyof typeof paperStates;

export const paperKinds = {
  PAPER: $localize`:@@paper.kind.paper:Vorlage der Verwaltung`,
  POSITION: $localize`:@@paper.kind.position:Stellungnahme`,
} as const;
export type PaperKind = keyof typeof paperKinds;

export const consultationRoles = {
  EARLY_INFORMATION: $localize`:@@consultation.role.earlyInformation:frühe Information`,
  HEARING: $localize`:@@consultation.role.hearing:Anhörung`,
  PRELIMINARY: $localize`:@@consultation.role.preliminary:Vorberatung`,
  NOTICE: $localize`:@@consultation.role.notice:Kenntnisnahme`,
  DECISION: $localize`:@@consultation.role.decision:Entscheidung`,
  UNKNOWN: $localize`:@@consultation.role.unknown:noch offen`,
} as const;
export type ConsultationRole = keyof typeof consultationRoles;

export const consultationStates = {
  PLANNED: $localize`:@@consultation.state.planned:vorgesehen`,
  SCHEDULED: $localize`:@@consultation.state.scheduled:terminiert`,
  NOTED: $localize`:@@consultation.state.noted:zur Kenntnis genommen`,
  PRELIMINARILY_RECOMMENDED: $localize`:@@consultation.state.recommended:empfohlen`,
  APPROVED: $localize`:@@consultation.state.approved:beschlossen`,
  APPROVED_AMENDED: $localize`:@@consultation.state.approvedAmended:geändert beschlossen`,
  REJECTED: $localize`:@@consultation.state.rejected:abgelehnt`,
  REFERRED: $localize`:@@consultation.state.referred:verwiesen`,
  ADJOURNED: $localize`:@@consultation.state.adjourned:vertagt`,
  NOT_DEALT_WITH: $localize`:@@consultation.state.notDealtWith:nicht behandelt`,
} as const;
export type ConsultationState = keyof typeof consultationStates;

export const resolutionResults = { ADOPTED: consultationStates.APPROVED, ADOPTED_AMENDED: consultationStates.APPROVED_AMENDED, NOTED: consultationStates.NOTED, REJECTED: consultationStates.REJECTED } as const;
export type ResolutionResult = keyof typeof resolutionResults;

export const resolutionStates = {
  DECIDED: $localize`:@@resolution.state.decided:noch nicht begonnen`,
  IN_EXECUTION: $localize`:@@resolution.state.inExecution:in Ausführung`,
  EXECUTED: $localize`:@@resolution.state.executed:ausgeführt`,
  REPORTED_BACK: $localize`:@@resolution.state.reportedBack:dem Rat berichtet`,
} as const;
export type ResolutionState = keyof typeof resolutionStates;

export const climateEffects = {
  POSITIVE: $localize`:@@paper.climate.positive:ja, positiv`,
  NEGATIVE: $localize`:@@paper.climate.negative:ja, negativ`,
  NONE: $localize`:@@paper.none:keine`,
} as const;

export const paperWarnings = {
  DATES_DO_NOT_ASCEND: $localize`:@@paper.warning.dates:Die Termine der Beratungsfolge steigen nicht an: Ein Gremium berät vor dem, das vor ihm steht.`,
  LATE_FIRST_CONTACT: $localize`:@@paper.warning.late:Die Politik hört davon zum ersten Mal, wenn sie schon urteilen soll. Eine frühe Information davor erspart Rückfragen.`,
  NOTICE_IS_NO_MANDATE: $localize`:@@paper.warning.notice:Das Gremium am Ende nimmt nur zur Kenntnis. Das ist kein Beschluss und gibt niemandem einen Auftrag.`,
} as const;

/** "17/801 Aufbau der Sozialplanung"; many have no reference yet. */
export const paperName = ({ reference, title }: { readonly reference: string; readonly title: string }): string => [reference, title].filter(Boolean).join(' ');

export const paperTones: Readonly<Record<PaperState, Tone>> = { DRAFT: 'quiet', IN_COORDINATION: 'progress', SUBMITTED: 'progress', IN_CONSULTATION: 'progress', CLOSED: 'ok', WITHDRAWN: 'quiet' };

export const paperProblems = {
  NO_SUCH_MOVE: $localize`:@@paper.problem.noSuchMove:So, wie es inzwischen steht, geht das nicht. Bitte sehen Sie nach, was jetzt gilt.`,
  FROZEN: $localize`:@@paper.problem.frozen:Die Vorlage steht dafür schon zu weit; sie ändert sich hier nicht mehr.`,
  REFERENCE_TAKEN: $localize`:@@paper.problem.referenceTaken:Diese Nummer hat schon eine andere Vorlage. Bitte prüfen Sie sie.`,
  NOT_PUBLIC: $localize`:@@paper.problem.notPublic:Was nicht öffentlich beraten wird, lässt sich nicht für alle freigeben.`,
  NO_CONSULTATION: $localize`:@@paper.problem.noConsultation:Die Beratungsfolge ist noch leer. Bitte nehmen Sie ein Gremium auf.`,
  NO_DECISION: $localize`:@@paper.problem.noDecision:Keines der Gremien entscheidet. Bitte nehmen Sie das entscheidende Gremium auf.`,
  FINANCE_MISSING: $localize`:@@paper.problem.financeMissing:Die finanziellen Auswirkungen fehlen noch.`,
  CLIMATE_MISSING: $localize`:@@paper.problem.climateMissing:Die Auswirkungen auf den Klimaschutz fehlen noch.`,
  NOT_SUBMITTED: $localize`:@@paper.problem.notSubmitted:Ergebnisse gibt es, solange eine Vorlage eingereicht ist und beraten wird.`,
  DECISION_NOT_LAST: $localize`:@@paper.problem.decisionNotLast:Das Gremium, das entscheidet, steht immer am Schluss.`,
  SECOND_DECISION: $localize`:@@paper.problem.secondDecision:Es entscheidet schon ein anderes Gremium; es kann nur eines sein.`,
  RESULT_RECORDED: $localize`:@@paper.problem.resultRecorded:Das Ergebnis dieses Gremiums steht schon fest.`,
  RESULT_NOT_OF_ROLE: $localize`:@@paper.problem.resultNotOfRole:Dieses Ergebnis passt nicht zu dem, worum das Gremium gebeten war.`,
  SAME_WORDING: $localize`:@@paper.problem.sameWording:Der Wortlaut ist derselbe wie bisher. Bitte ändern Sie ihn.`,
  RESULT_AHEAD: $localize`:@@paper.problem.resultAhead:Der Tag des Ergebnisses liegt in der Zukunft. Bitte prüfen Sie ihn.`,
  NO_RESOLUTION: $localize`:@@paper.problem.noResolution:Es ist noch nichts beschlossen.`,
  NO_MANDATE: $localize`:@@paper.problem.noMandate:Was zur Kenntnis genommen oder abgelehnt wurde, gibt niemandem einen Auftrag.`,
  GOALS_OF_BODY: $localize`:@@paper.problem.goalsOfBody:Mit der Vorlage gehen Ziele ihrer Körperschaft in den Rat. Nehmen Sie zuerst die Ziele heraus, oder wählen Sie eine federführende Stelle derselben Körperschaft.`,
  NO_OWNER: $localize`:@@paper.problem.noOwner:Für den Beschluss ist noch niemand verantwortlich. Bitte tragen Sie zuerst ein, wer es ist.`,
  NOTHING_TO_CORRECT: $localize`:@@paper.problem.nothingToCorrect:Dieses Gremium hat noch kein Ergebnis, das zu berichtigen wäre. Bitte tragen Sie es ein.`,
  FOUND_BY_SYSTEM: $localize`:@@paper.problem.foundBySystem:Dieses Ergebnis kommt aus dem Ratsinformationssystem. Bitte lassen Sie es dort berichtigen.`,
  DECIDED_AFTER: $localize`:@@paper.problem.decidedAfter:Das entscheidende Gremium hat schon beschlossen, also war dieses vorher an der Reihe. Bitte wählen Sie, was dort herauskam; hat es nicht beraten, ist das Ergebnis „nicht behandelt“.`,
  WAS_CORRECTED: $localize`:@@paper.problem.wasCorrected:Zu diesem Gremium ist ein Ergebnis berichtigt worden; das bleibt nachlesbar, und das Gremium bleibt in der Beratungsfolge.`,
} as const;
export type PaperProblem = keyof typeof paperProblems;

/** What has gone on since a result was entered. */
export interface ResultObstacle {
  readonly kind: 'GOAL' | 'MEASURE' | 'ACTION_ITEM' | 'RESOLUTION';
  readonly name: string;
}

/** @returns what stands against it that a result is taken back */
export function resultObstacle({ kind, name }: ResultObstacle): string {
  switch (kind) {
    case 'GOAL':
      return $localize`:@@paper.obstacle.goal:das Ziel „${name}:goal:“ ist seit dem Beschluss weitergeführt`;
    case 'MEASURE':
      return $localize`:@@paper.obstacle.measure:die Maßnahme „${name}:measure:“ beginnt wegen dieses Beschlusses`;
    case 'ACTION_ITEM':
      return $localize`:@@paper.obstacle.actionItem:am Auftrag „${name}:item:“ wird schon gearbeitet`;
    case 'RESOLUTION':
      return $localize`:@@paper.obstacle.resolution:der Beschluss wird schon ausgeführt`;
  }
}
