import { type ActionPlanProblem, actionPlanProblems } from '../vocabulary/action-plans';
import { type PaperProblem, paperProblems, type ResultObstacle, resultObstacle } from '../vocabulary/council';
import { type GoalProblem, type GoalReviewProblem, goalProblems, goalReviewProblems } from '../vocabulary/goals';
import { type ImpactProblem, impactProblems } from '../vocabulary/impact-models';
import { type LessonProblem, lessonProblems, type ReEntryProblem, reEntryProblems, type StartProblem, startProblems } from '../vocabulary/learning';
import { type EvaluationProblem, evaluationProblems } from '../vocabulary/evaluations';
import { type MeasureProblem, measureProblems } from '../vocabulary/measures';
import { type MeetingProblem, meetingProblems } from '../vocabulary/meeting-problems';
import { type OparlFault, oparlFaults } from '../vocabulary/oparl-faults';
import { day } from '../vocabulary/planned-date';
import { type ReportProblem, reportProblems, type StatementProblem, statementProblems } from '../vocabulary/reports';
import { stillOpen } from '../vocabulary/still-open';
import { periodText } from '../vocabulary/period';

/** What some refusals say of days. */
interface Days {
  readonly from: string;
  readonly until?: string | null;
}

/** The refusals that stand in a notice beside the form; problems of single fields stand below their fields. */
export type Refusal =
  | { readonly __typename: 'WrongCredentials' }
  | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | { readonly __typename: 'LinkNotValid' }
  | { readonly __typename: 'AddressTaken'; readonly email: string }
  | { readonly __typename: 'AccountElsewhere' }
  | { readonly __typename: 'AccountChangedMeanwhile' }
  | { readonly __typename: 'LastAdministrator' | 'ForAnotherAdministrator' }
  | { readonly __typename: 'BelongsNowhere' }
  | { readonly __typename: 'NotAllowed' }
  | { readonly __typename: 'NotFound' }
  | { readonly __typename: 'RequestIdReused' }
  | { readonly __typename: 'MoveNotPossible' }
  | { readonly __typename: 'TasksChangedMeanwhile' }
  | { readonly __typename: 'BlockIsClosed' }
  | { readonly __typename: 'TaskCollectsOthers' }
  | { readonly __typename: 'DependencyClosesCircle'; readonly path: readonly { readonly key: string }[] }
  | { readonly __typename: 'GateClosed' }
  | { readonly __typename: 'BlockChangedMeanwhile' }
  | { readonly __typename: 'CycleMoveNotPossible'; readonly code: 'REASON_MISSING' | 'WRONG_STATE' }
  | { readonly __typename: 'CycleChangedMeanwhile' }
  | { readonly __typename: 'TemplateNotValid' }
  | { readonly __typename: 'TemplateChangedMeanwhile' }
  | { readonly __typename: 'OrganizationChangedMeanwhile' }
  | { readonly __typename: 'ActionItemsChangedMeanwhile' }
  | { readonly __typename: 'ActionItemStepNotPossible'; readonly refused: readonly { readonly code: 'NO_SUCH_MOVE' | 'NOTHING_TO_TAKE_BACK' }[] }
  | { readonly __typename: 'SectorPlanChangedMeanwhile' }
  | { readonly __typename: 'FindingChangedMeanwhile' | 'RecommendationChangedMeanwhile' | 'RecommendationStepNotPossible' }
  | { readonly __typename: 'ContributionChangedMeanwhile' | 'ContributionStepNotPossible' | 'ContributionPageClosed' | 'FormNotAccepted' | 'ContributionPageChangedMeanwhile' }
  | { readonly __typename: 'PageAddressTaken'; readonly slug: string }
  | { readonly __typename: 'GoalChangedMeanwhile' | 'GoalReviewChangedMeanwhile' }
  | { readonly __typename: 'GoalReviewNotPossible'; readonly reasons: readonly GoalReviewProblem[] }
  | { readonly __typename: 'GoalReviewStillOpen'; readonly points: readonly unknown[] }
  | { readonly __typename: 'StatusNotPossible'; readonly reason: 'NOT_FOLLOWED' | 'NOTHING_TO_FREEZE' }
  | { readonly __typename: 'MeasureChangedMeanwhile' | 'ProgrammeChangedMeanwhile' }
  | { readonly __typename: 'EvaluationChangedMeanwhile' | 'IndicatorChangedMeanwhile' | 'IndicatorInUse' | 'IndicatorSteers' }
  | { readonly __typename: 'EvaluationStepNotPossible'; readonly reasons: readonly EvaluationProblem[] }
  | { readonly __typename: 'MeasureNotPossible'; readonly reasons: readonly MeasureProblem[] }
  | { readonly __typename: 'MethodChangedMeanwhile' | 'ImpactModelChangedMeanwhile' }
  | { readonly __typename: 'ImpactModelNotPossible'; readonly reasons: readonly ImpactProblem[] }
  | { readonly __typename: 'ActionPlanChangedMeanwhile' }
  | { readonly __typename: 'ActionPlanNotPossible'; readonly reasons: readonly ActionPlanProblem[] }
  | { readonly __typename: 'GoalNotPossible'; readonly reasons: readonly GoalProblem[] }
  | { readonly __typename: 'WordingNotTakenOver'; readonly goalName: string; readonly alignmentNumber: number }
  | { readonly __typename: 'AlreadyInvited'; readonly email: string }
  | { readonly __typename: 'InvitationEnded'; readonly state: string }
  | { readonly __typename: 'ParentClosesCircle' }
  | { readonly __typename: 'AgreementChangedMeanwhile' | 'AlreadyParty' | 'TwoPartiesNeeded' | 'ContactPointChangedMeanwhile' }
  | ({ readonly __typename: 'AlreadyMember' | 'SeatHeld'; readonly person: { readonly name: string } } & Days)
  | { readonly __typename: 'PersonHasLeft'; readonly person: { readonly name: string }; readonly leftOn: string }
  | { readonly __typename: 'PeriodNotPossible'; readonly code: 'ENDS_BEFORE_IT_BEGINS' | 'OUTSIDE'; readonly earliest?: string | null; readonly latest?: string | null }
  | { readonly __typename: 'CommentClosed'; readonly reason: 'WITHDRAWN' | 'TOO_LATE' }
  | { readonly __typename: 'CommentChangedMeanwhile' }
  | { readonly __typename: 'MentionNotPossible' }
  | { readonly __typename: 'MeetingChangedMeanwhile' }
  | { readonly __typename: 'MeetingNotPossible'; readonly reasons: readonly MeetingProblem[] }
  | { readonly __typename: 'NoNextMeeting' }
  | { readonly __typename: 'PaperChangedMeanwhile' }
  | { readonly __typename: 'PaperNotPossible'; readonly reasons: readonly PaperProblem[] }
  | { readonly __typename: 'BodiesBeforeSilent'; readonly bodies: readonly string[] }
  | { readonly __typename: 'ResultFollowed'; readonly obstacles: readonly ResultObstacle[] }
  | { readonly __typename: 'ReportNotPossible'; readonly reasons: readonly ReportProblem[] }
  | { readonly __typename: 'StatementNotPossible'; readonly reason: StatementProblem }
  | { readonly __typename: 'ReportChangedMeanwhile' | 'StatementChangedMeanwhile' }
  | { readonly __typename: 'SettingsChangedMeanwhile' }
  | { readonly __typename: 'DigestRunEnded' }
  | { readonly __typename: 'OparlAddressRefused'; readonly fault: OparlFault }
  | { readonly __typename: 'OparlSourceTaken' | 'OparlImportRunning' | 'OparlImportEnded' }
  | { readonly __typename: 'GapIsAssigned' }
  | { readonly __typename: 'LessonNotPossible'; readonly reason: LessonProblem }
  | { readonly __typename: 'LessonChangedMeanwhile' }
  | { readonly __typename: 'CycleStillOpen'; readonly hasMore: boolean; readonly assumptions: number; readonly lessons: number; readonly recommendations: number }
  | { readonly __typename: 'ReEntryNotPossible'; readonly reason: ReEntryProblem }
  | { readonly __typename: 'CycleStartNotPossible'; readonly missing: readonly { readonly code: StartProblem }[] }
  | { readonly __typename: 'InvalidInput' };

export interface Refused {
  readonly title: string;
  readonly remedy: string;
}

/** What is not possible, and what is possible instead. */
export function refusalSentence(refusal: Refusal, locale: string): Refused {
  switch (refusal.__typename) {
    case 'WrongCredentials':
      return {
        title: $localize`:@@refusal.wrongCredentials:Adresse und Passwort passen nicht zusammen.`,
        remedy: $localize`:@@refusal.wrongCredentials.remedy:Bitte prüfen Sie beides. Ein neues Passwort bekommen Sie über einen Link von Ihrer Administration.`,
      };
    case 'TooManyAttempts':
      return {
        title: $localize`:@@refusal.tooManyAttempts:Zu viele Versuche.`,
        remedy: waitingTime(refusal.retryAfterSeconds),
      };
    case 'LinkNotValid':
      return {
        title: $localize`:@@refusal.linkNotValid:Dieser Link gilt nicht mehr.`,
        remedy: $localize`:@@refusal.linkNotValid.remedy:Er wurde schon benutzt, ist abgelaufen oder unvollständig. Bitte lassen Sie sich von Ihrer Administration einen neuen geben.`,
      };
    case 'AddressTaken':
      return {
        title: $localize`:@@refusal.addressTaken:Für ${refusal.email}:email: gibt es hier schon ein Konto.`,
        remedy: $localize`:@@refusal.addressTaken.remedy:Suchen Sie die Person in der Liste; dort können Sie ihr einen neuen Link geben.`,
      };
    case 'AccountElsewhere':
      return {
        title: $localize`:@@refusal.accountElsewhere:Für dieses Konto können Sie keinen neuen Link machen.`,
        remedy: $localize`:@@refusal.accountElsewhere.remedy:Die Person gehört auch zu einem anderen Planungskreis. Sie ändert ihr Passwort selbst unter „Konto“; hat sie es vergessen, hilft der Betrieb der Installation.`,
      };
    case 'AccountChangedMeanwhile':
      return {
        title: $localize`:@@refusal.accountChangedMeanwhile:Jemand anderes hat dieses Konto inzwischen geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.accountChangedMeanwhile.remedy:Sie sehen jetzt den neuen Stand. Bitte prüfen Sie ihn und ändern Sie noch einmal.`,
      };
    case 'ForAnotherAdministrator':
      return {
        title: $localize`:@@refusal.forAnotherAdministrator:Das macht eine andere Administratorin oder ein anderer Administrator.`,
        remedy: $localize`:@@refusal.forAnotherAdministrator.remedy:Niemand öffnet sich selbst eine Rolle, eine Mitgliedschaft oder einen Sitz, solange noch jemand die Konten führt. Es wurde nichts geändert.`,
      };
    case 'LastAdministrator':
      return {
        title: $localize`:@@refusal.lastAdministrator:Dann gäbe es niemanden mehr, der die Konten verwaltet.`,
        remedy: $localize`:@@refusal.lastAdministrator.remedy:Geben Sie zuerst einer anderen Person, die sich anmelden kann, die Rolle Administration.`,
      };
    case 'BelongsNowhere':
      return {
        title: $localize`:@@refusal.belongsNowhere:Ihr Konto gehört zu keinem Planungskreis mehr.`,
        remedy: $localize`:@@refusal.belongsNowhere.remedy:Bitte wenden Sie sich an die Administration des Planungskreises, in dem Sie mitarbeiten.`,
      };
    case 'NotAllowed':
      return {
        title: $localize`:@@refusal.notAllowed:Dazu fehlt Ihnen das Recht; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.notAllowed.remedy:Rollen vergibt die Administration Ihres Planungskreises.`,
      };
    case 'RequestIdReused':
      return {
        title: $localize`:@@refusal.requestIdReused:Diese Angaben wurden schon einmal mit anderem Inhalt gesendet.`,
        remedy: $localize`:@@refusal.requestIdReused.remedy:Bitte sehen Sie zuerst nach, ob der Eintrag schon da ist, und beginnen Sie sonst neu.`,
      };
    case 'StatusNotPossible':
      return refusal.reason === 'NOT_FOLLOWED'
        ? {
            title: $localize`:@@refusal.statusNotFollowed:Zu diesem Ziel gibt es zurzeit keinen Sachstand.`,
            remedy: $localize`:@@refusal.statusNotFollowed.remedy:Ein Sachstand ist möglich, sobald das Ziel abgestimmt ist, und bis sein Ergebnis feststeht.`,
          }
        : {
            title: $localize`:@@refusal.nothingToFreeze:Es gibt kein Ziel, das der Bericht zeigen könnte.`,
            remedy: $localize`:@@refusal.nothingToFreeze.remedy:Für alle freigegeben wird nur, was ohnehin alle im Planungskreis lesen dürfen.`,
          };
    case 'CommentClosed':
      return refusal.reason === 'TOO_LATE'
        ? {
            title: $localize`:@@refusal.commentTooLate:Ein Kommentar lässt sich eine Viertelstunde lang ändern; diese Zeit ist vorbei.`,
            remedy: $localize`:@@refusal.commentTooLate.remedy:Schreiben Sie dazu einen neuen Kommentar, oder ziehen Sie diesen zurück.`,
          }
        : {
            title: $localize`:@@refusal.commentWithdrawn:Dieser Kommentar ist zurückgezogen.`,
            remedy: $localize`:@@refusal.commentWithdrawn.remedy:Schreiben Sie bitte einen neuen.`,
          };
    case 'CommentChangedMeanwhile':
      return {
        title: $localize`:@@refusal.commentChangedMeanwhile:Dieser Kommentar wurde inzwischen geändert, vielleicht von Ihnen in einem anderen Fenster.`,
        remedy: $localize`:@@refusal.commentChangedMeanwhile.remedy:Bitte sehen Sie zuerst nach, was jetzt dort steht.`,
      };
    case 'MentionNotPossible':
      return {
        title: $localize`:@@refusal.mentionNotPossible:Wer hier erwähnt wird, darf das nicht lesen.`,
        remedy: $localize`:@@comment.notReached.remedy:Bitte nehmen Sie den Namen heraus.`,
      };
    case 'BlockIsClosed':
      return {
        title: $localize`:@@refusal.blockIsClosed:Der Baustein ist eingereicht oder angenommen; seine Inhalte ändern sich nicht.`,
        remedy: $localize`:@@refusal.blockIsClosed.remedy:Dafür müsste er zuerst zurückgezogen, zurückgegeben oder wieder geöffnet werden.`,
      };
    case 'TaskCollectsOthers':
      return {
        title: $localize`:@@refusal.taskCollectsOthers:Ein Inhalt fasst entweder andere zusammen oder hat eigene Arbeit, nicht beides.`,
        remedy: $localize`:@@refusal.taskCollectsOthers.remedy:Bitte wählen Sie einen anderen Inhalt.`,
      };
    case 'DependencyClosesCircle':
      return {
        title: circle(refusal.path.map(({ key }) => key)),
        remedy: $localize`:@@refusal.dependencyClosesCircle.remedy:Dann würde jeder von ihnen auf sich selbst warten. Nehmen Sie zuerst eine dieser Abhängigkeiten weg.`,
      };
    case 'NotFound':
      return {
        title: $localize`:@@refusal.notFound:Das gibt es nicht mehr.`,
        remedy: $localize`:@@refusal.notFound.remedy:Bitte laden Sie die Seite neu.`,
      };
    case 'MoveNotPossible':
      return {
        title: $localize`:@@refusal.moveNotPossible:So lässt sich der Stand nicht ändern; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.moveNotPossible.remedy:Bitte sehen Sie nach, was im Weg ist, oder wählen Sie einen anderen Stand.`,
      };
    case 'TasksChangedMeanwhile':
      return {
        title: $localize`:@@refusal.tasksChangedMeanwhile:Inzwischen hat jemand anderes etwas geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.tasksChangedMeanwhile.remedy:Bitte vergleichen Sie beide Fassungen und entscheiden Sie, welche gelten soll.`,
      };
    case 'GateClosed':
      return {
        title: $localize`:@@refusal.gateClosed:Das ist noch nicht möglich; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.gateClosed.remedy:Das steht im Weg:`,
      };
    case 'BlockChangedMeanwhile':
      return {
        title: $localize`:@@refusal.blockChangedMeanwhile:Inzwischen hat jemand anderes über den Baustein entschieden; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.blockChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'CycleMoveNotPossible':
      return refusal.code === 'REASON_MISSING'
        ? {
            title: $localize`:@@refusal.cycleReasonMissing:Ohne einen Satz dazu geht es nicht; es wurde nichts geändert.`,
            remedy: $localize`:@@refusal.cycleReasonMissing.remedy:Bitte schreiben Sie, warum.`,
          }
        : {
            title: $localize`:@@refusal.cycleWrongState:Der Zyklus steht inzwischen an einer anderen Stelle; es wurde nichts geändert.`,
            remedy: $localize`:@@refusal.cycleWrongState.remedy:Bitte sehen Sie nach, was jetzt gilt.`,
          };
    case 'CycleChangedMeanwhile':
      return {
        title: $localize`:@@refusal.cycleChangedMeanwhile:Inzwischen hat jemand anderes den Zyklus geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.cycleChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'MeetingChangedMeanwhile':
      return {
        title: $localize`:@@refusal.meetingChangedMeanwhile:Inzwischen hat jemand anderes die Sitzung geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.meetingChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen und lässt sich noch einmal senden.`,
      };
    case 'MeetingNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => meetingProblems[reason]).join(' '),
      };
    case 'ContributionChangedMeanwhile':
      return {
        title: $localize`:@@refusal.contributionChangedMeanwhile:Inzwischen hat jemand anderes den Beitrag bearbeitet; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'ContributionStepNotPossible':
      return {
        title: $localize`:@@refusal.contributionStepNotPossible:So, wie der Beitrag steht, ist das nicht möglich; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.contributionStepNotPossible.remedy:Vielleicht ist er inzwischen beantwortet oder mit einem anderen zusammengeführt.`,
      };
    case 'ContributionPageClosed':
      return {
        title: $localize`:@@refusal.contributionPageClosed:Diese Seite nimmt zurzeit keine Beiträge an.`,
        remedy: $localize`:@@refusal.contributionPageClosed.remedy:Ihr Text steht noch hier. Bitte wenden Sie sich an Ihre Stadt oder Ihren Kreis.`,
      };
    case 'FormNotAccepted':
      return {
        title: $localize`:@@refusal.formNotAccepted:Das Formular wurde nicht angenommen; gesendet ist noch nichts.`,
        remedy: $localize`:@@refusal.formNotAccepted.remedy:Vielleicht war es sehr lange offen. Was Sie geschrieben haben, steht noch hier; bitte senden Sie es noch einmal.`,
      };
    case 'ContributionPageChangedMeanwhile':
      return {
        title: $localize`:@@refusal.contributionPageChangedMeanwhile:Inzwischen hat jemand anderes diese Einstellungen geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.contributionPageChangedMeanwhile.remedy:Bitte laden Sie die Seite neu; dann sehen Sie, was jetzt gilt.`,
      };
    case 'PageAddressTaken':
      return {
        title: $localize`:@@refusal.pageAddressTaken:Die Adresse „${refusal.slug}:address:“ ist schon vergeben.`,
        remedy: $localize`:@@refusal.pageAddressTaken.remedy:Bitte wählen Sie eine andere, etwa mit dem Namen Ihres Kreises davor.`,
      };
    case 'GoalNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => goalProblems[reason]).join(' '),
      };
    case 'MeasureNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => measureProblems[reason]).join(' '),
      };
    case 'EvaluationStepNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => evaluationProblems[reason]).join(' '),
      };
    case 'IndicatorSteers':
      return {
        title: $localize`:@@refusal.indicatorSteers:Diese Kennzahl steuert. Was der Steuerung dient, belegt keine Wirkung.`,
        remedy: $localize`:@@refusal.indicatorInUse.remedy:Legen Sie für den anderen Zweck eine eigene Kennzahl an.`,
      };
    case 'IndicatorInUse':
      return {
        title: $localize`:@@refusal.indicatorInUse:Wofür die Kennzahl da ist, lässt sich nicht mehr ändern: Evaluationen nennen sie.`,
        remedy: $localize`:@@refusal.indicatorInUse.remedy:Legen Sie für den anderen Zweck eine eigene Kennzahl an.`,
      };
    case 'MethodChangedMeanwhile':
      return {
        title: $localize`:@@refusal.methodChangedMeanwhile:Jemand anderes hat diese Methode inzwischen geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.methodChangedMeanwhile.remedy:Was Sie geschrieben haben, ist noch da. Bitte vergleichen Sie beide Fassungen.`,
      };
    case 'ImpactModelChangedMeanwhile':
      return {
        title: $localize`:@@refusal.impactModelChangedMeanwhile:Jemand anderes hat dieses Wirkungsmodell inzwischen geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.impactModelChangedMeanwhile.remedy:Was Sie geschrieben haben, ist noch da. Bitte vergleichen Sie beide Fassungen.`,
      };
    case 'ImpactModelNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => impactProblems[reason]).join(' '),
      };
    case 'ActionPlanNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => actionPlanProblems[reason]).join(' '),
      };
    case 'GoalReviewNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => goalReviewProblems[reason]).join(' '),
      };
    case 'GapIsAssigned':
      return {
        title: $localize`:@@refusal.gapIsAssigned:Diese offene Stelle ist schon als Auftrag vergeben.`,
        remedy: $localize`:@@refusal.gapIsAssigned.remedy:Solange dieser Auftrag offen ist, braucht es keinen zweiten. Auf der Seite „Roter Faden“ steht, wer ihn hat, soweit Sie ihn lesen dürfen.`,
      };
    case 'LessonNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: lessonProblems[refusal.reason],
      };
    case 'CycleStillOpen':
      return {
        title: $localize`:@@refusal.cycleStillOpen:Der Zyklus lässt sich noch nicht abschließen.`,
        remedy: stillOpen(refusal).join(' '),
      };
    case 'ReEntryNotPossible':
      return {
        title: $localize`:@@refusal.reEntryNotPossible:Der nächste Zyklus lässt sich so nicht beginnen; es wurde nichts geändert.`,
        remedy: reEntryProblems[refusal.reason],
      };
    case 'CycleStartNotPossible':
      return {
        title: $localize`:@@refusal.reEntryNotPossible:Der nächste Zyklus lässt sich so nicht beginnen; es wurde nichts geändert.`,
        remedy: [...new Set(refusal.missing.map(({ code }) => startProblems[code]))].join(' '),
      };
    case 'GoalReviewStillOpen':
      return {
        title: $localize`:@@refusal.goalReviewStillOpen:Die Zielprüfung lässt sich noch nicht abschließen.`,
        remedy: $localize`:@@refusal.goalReviewStillOpen.remedy:Offene Punkte: ${refusal.points.length}:count:. Sie stehen unter „Noch offen“, jeder mit einem Link.`,
      };
    case 'PaperNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => paperProblems[reason]).join(' '),
      };
    case 'WordingNotTakenOver':
      return {
        title: $localize`:@@refusal.wordingNotTakenOver:${refusal.goalName}:goal: hat noch nicht den Wortlaut, auf den sich alle geeinigt haben; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.wordingNotTakenOver.remedy:Er steht in Vorschlag ${refusal.alignmentNumber}:number: der Zielprüfung. Bitte übernehmen Sie ihn zuerst auf der Seite des Ziels mit „Wortlaut übernehmen“.`,
      };
    case 'BodiesBeforeSilent':
      return {
        title: $localize`:@@refusal.bodiesBeforeSilent:Die Beratungsfolge ist noch nicht zu Ende; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.bodiesBeforeSilent.remedy:Noch kein Ergebnis haben: ${refusal.bodies.join(', ')}:bodies:. Bitte tragen Sie zuerst ein, was dort herauskam; hat ein Gremium nicht beraten, ist das Ergebnis „nicht behandelt“.`,
      };
    case 'ResultFollowed':
      return {
        title: $localize`:@@refusal.resultFollowed:Mit diesem Ergebnis wurde schon weitergearbeitet; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.resultFollowed.remedy:Der Berichtigung steht entgegen: ${refusal.obstacles.map((obstacle) => resultObstacle(obstacle)).join('; ')}:obstacles:.`,
      };
    case 'ReportNotPossible':
      return {
        title: $localize`:@@refusal.reportNotPossible:So lässt sich die Vorlage nicht einfrieren; es wurde nichts geändert.`,
        remedy: refusal.reasons.map((reason) => reportProblems[reason]).join(' '),
      };
    case 'ReportChangedMeanwhile':
      return {
        title: $localize`:@@refusal.reportChangedMeanwhile:Inzwischen hat sich etwas geändert; es wurde nichts eingefroren.`,
        remedy: $localize`:@@refusal.reportChangedMeanwhile.remedy:Unten steht der neue Stand. Bitte sehen Sie ihn durch, und frieren Sie ihn dann ein.`,
      };
    case 'StatementNotPossible':
      return {
        title: $localize`:@@refusal.meetingNotPossible:Das ist so nicht möglich; es wurde nichts geändert.`,
        remedy: statementProblems[refusal.reason],
      };
    case 'StatementChangedMeanwhile':
      return {
        title: $localize`:@@refusal.statementChangedMeanwhile:Inzwischen hat jemand anderes aus Ihrer Organisation die Stellungnahme geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.statementChangedMeanwhile.remedy:Bitte laden Sie die Seite neu, und übernehmen Sie vorher, was Sie geschrieben haben.`,
      };
    case 'PaperChangedMeanwhile':
      return {
        title: $localize`:@@refusal.paperChangedMeanwhile:Inzwischen hat jemand anderes die Vorlage geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'TemplateNotValid':
      return {
        title: $localize`:@@refusal.templateNotValid:So lässt sich die Vorlage noch nicht speichern.`,
        remedy: $localize`:@@refusal.templateNotValid.remedy:Bitte sehen Sie sich die genannten Stellen an. Ihre Änderungen stehen noch hier.`,
      };
    case 'TemplateChangedMeanwhile':
      return {
        title: $localize`:@@refusal.templateChangedMeanwhile:Inzwischen gibt es eine neuere Fassung dieser Vorlage; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.templateChangedMeanwhile.remedy:Bitte vergleichen Sie, was die anderen und was Sie geändert haben.`,
      };
    case 'OrganizationChangedMeanwhile':
      return {
        title: $localize`:@@refusal.organizationChangedMeanwhile:Inzwischen hat jemand anderes die Organisation geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'ActionPlanChangedMeanwhile':
    case 'FindingChangedMeanwhile':
    case 'LessonChangedMeanwhile':
    case 'RecommendationChangedMeanwhile':
    case 'GoalChangedMeanwhile':
    case 'GoalReviewChangedMeanwhile':
    case 'MeasureChangedMeanwhile':
    case 'EvaluationChangedMeanwhile':
    case 'IndicatorChangedMeanwhile':
    case 'ProgrammeChangedMeanwhile':
      return {
        title: $localize`:@@refusal.analysisChangedMeanwhile:Inzwischen hat jemand anderes hier etwas geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.analysisChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen und lässt sich noch einmal senden.`,
      };
    case 'RecommendationStepNotPossible':
      return {
        title: $localize`:@@refusal.recommendationStep:Wo die Empfehlung jetzt steht, ist das nicht möglich; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.recommendationStep.remedy:Bitte laden Sie die Seite neu.`,
      };
    case 'ActionItemsChangedMeanwhile':
      return {
        title: $localize`:@@refusal.actionItemsChangedMeanwhile:Inzwischen hat jemand anderes etwas an diesem Auftrag geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.actionItemsChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'ActionItemStepNotPossible':
      return refusal.refused.some(({ code }) => code === 'NOTHING_TO_TAKE_BACK')
        ? {
            title: $localize`:@@refusal.nothingToTakeBack:Das lässt sich nicht mehr rückgängig machen; es wurde nichts geändert.`,
            remedy: $localize`:@@refusal.nothingToTakeBack.remedy:Seitdem ist mit dem Auftrag schon etwas anderes geschehen.`,
          }
        : {
            title: $localize`:@@refusal.actionItemStepNotPossible:So, wie der Auftrag steht, ist das nicht möglich; es wurde nichts geändert.`,
            remedy: $localize`:@@refusal.actionItemStepNotPossible.remedy:Bitte laden Sie die Seite neu; dann sehen Sie, was jetzt gilt.`,
          };
    case 'SectorPlanChangedMeanwhile':
      return {
        title: $localize`:@@refusal.sectorPlanChangedMeanwhile:Inzwischen hat jemand anderes die Fachplanung geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'NoNextMeeting':
      return {
        title: $localize`:@@refusal.noNextMeeting:Es kommt keine Sitzung, bis zu der sich das zurückstellen ließe.`,
        remedy: $localize`:@@refusal.noNextMeeting.remedy:Bitte stellen Sie es für einen Tag oder eine Woche zurück.`,
      };
    case 'SettingsChangedMeanwhile':
      return {
        title: $localize`:@@refusal.settingsChangedMeanwhile:Ihre Einstellungen wurden inzwischen geändert, etwa in einem anderen Fenster.`,
        remedy: $localize`:@@refusal.settingsChangedMeanwhile.remedy:Was Sie hier gewählt haben, steht noch da. Speichern Sie noch einmal, wenn das gelten soll.`,
      };
    case 'DigestRunEnded':
      return {
        title: $localize`:@@refusal.digestRunEnded:Die Übersichten sind schon verschickt oder angehalten.`,
        remedy: $localize`:@@refusal.digestRunEnded.remedy:Es gibt nichts mehr anzuhalten.`,
      };
    case 'OparlAddressRefused':
      return { title: $localize`:@@refusal.oparlAddress:Von dieser Adresse lassen sich keine Vorlagen lesen.`, remedy: oparlFaults[refusal.fault] };
    case 'OparlSourceTaken':
      return {
        title: $localize`:@@refusal.oparlSourceTaken:Für diese Körperschaft ist schon eine Adresse eingetragen.`,
        remedy: $localize`:@@refusal.oparlSourceTaken.remedy:Entfernen Sie die alte Adresse zuerst, wenn eine andere gelten soll.`,
      };
    case 'OparlImportRunning':
      return {
        title: $localize`:@@refusal.oparlImportRunning:Der Abgleich läuft schon.`,
        remedy: $localize`:@@refusal.oparlImportRunning.remedy:Sie sehen unten, wie weit er ist.`,
      };
    case 'OparlImportEnded':
      return {
        title: $localize`:@@refusal.oparlImportEnded:Der Abgleich ist schon zu Ende.`,
        remedy: $localize`:@@refusal.digestRunEnded.remedy:Es gibt nichts mehr anzuhalten.`,
      };
    case 'AlreadyInvited':
      return {
        title: $localize`:@@refusal.alreadyInvited:An ${refusal.email}:email: ist schon eine Einladung offen.`,
        remedy: $localize`:@@refusal.alreadyInvited.remedy:Sie steht unter „Offene Einladungen“ und lässt sich dort noch einmal senden.`,
      };
    case 'InvitationEnded':
      return {
        title:
          refusal.state === 'USED'
            ? $localize`:@@refusal.invitationUsed:Diese Einladung wurde inzwischen angenommen.`
            : $localize`:@@refusal.invitationRevoked:Diese Einladung wurde inzwischen zurückgenommen.`,
        remedy: $localize`:@@refusal.invitationEnded.remedy:Bitte laden Sie die Seite neu; dann sehen Sie, was jetzt gilt.`,
      };
    case 'ParentClosesCircle':
      return {
        title: $localize`:@@refusal.parentClosesCircle:Diese Organisation liegt selbst darunter; so entstünde ein Kreis.`,
        remedy: $localize`:@@refusal.parentClosesCircle.remedy:Bitte wählen Sie eine andere übergeordnete Organisation oder keine.`,
      };
    case 'AgreementChangedMeanwhile':
      return {
        title: $localize`:@@refusal.agreementChangedMeanwhile:Inzwischen hat jemand anderes die Vereinbarung geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'AlreadyParty':
      return {
        title: $localize`:@@refusal.alreadyParty:Diese Organisation gehört schon zu den Parteien.`,
        remedy: $localize`:@@refusal.alreadyParty.remedy:Bitte wählen Sie eine andere.`,
      };
    case 'TwoPartiesNeeded':
      return {
        title: $localize`:@@refusal.twoPartiesNeeded:Eine Vereinbarung hat mindestens zwei Parteien.`,
        remedy: $localize`:@@refusal.twoPartiesNeeded.remedy:Bitte nehmen Sie zuerst eine andere Organisation auf, oder beenden Sie die Vereinbarung.`,
      };
    case 'ContactPointChangedMeanwhile':
      return {
        title: $localize`:@@refusal.contactPointChangedMeanwhile:Inzwischen hat jemand anderes die Anlaufstelle geändert; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.organizationChangedMeanwhile.remedy:Bitte sehen Sie nach, was jetzt gilt. Was Sie geschrieben haben, bleibt stehen.`,
      };
    case 'AlreadyMember':
      return {
        title: $localize`:@@refusal.alreadyMember:${refusal.person.name}:person: gehört in dieser Zeit schon dazu: ${periodText(refusal, locale)}:period:.`,
        remedy: $localize`:@@refusal.alreadyMember.remedy:Bitte wählen Sie andere Tage, oder beenden Sie zuerst die andere Mitgliedschaft.`,
      };
    case 'SeatHeld':
      return {
        title: $localize`:@@refusal.seatHeld:Der Sitz ist in dieser Zeit schon vergeben, an ${refusal.person.name}:person: ${periodText(refusal, locale)}:period:.`,
        remedy: $localize`:@@refusal.seatHeld.remedy:Bitte wählen Sie einen anderen Tag, oder beenden Sie zuerst die andere Besetzung.`,
      };
    case 'PersonHasLeft':
      return {
        title: $localize`:@@refusal.personHasLeft:${refusal.person.name}:person: gehört seit dem ${day(refusal.leftOn, locale)}:date: nicht mehr zum Planungskreis.`,
        remedy: $localize`:@@refusal.personHasLeft.remedy:Bitte wählen Sie einen früheren Tag oder eine andere Person.`,
      };
    case 'PeriodNotPossible':
      return { title: periodProblem(refusal.code), remedy: possibleDays(refusal, locale) };
    case 'InvalidInput':
      return {
        title: $localize`:@@refusal.invalidInput:Die Angaben wurden nicht angenommen; es wurde nichts geändert.`,
        remedy: $localize`:@@refusal.invalidInput.remedy:Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.`,
      };
    default:
      return unknown(refusal);
  }
}

function waitingTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 90) return $localize`:@@refusal.tooManyAttempts.seconds:Bitte versuchen Sie es in ${seconds}:seconds: Sekunden noch einmal.`;
  return $localize`:@@refusal.tooManyAttempts.minutes:Bitte versuchen Sie es in ${minutes}:minutes: Minuten noch einmal.`;
}

function periodProblem(code: 'ENDS_BEFORE_IT_BEGINS' | 'OUTSIDE'): string {
  switch (code) {
    case 'ENDS_BEFORE_IT_BEGINS':
      return $localize`:@@refusal.endsBeforeItBegins:Der letzte Tag liegt vor dem ersten.`;
    case 'OUTSIDE':
      return $localize`:@@refusal.outsidePeriod:Diese Tage liegen nicht in der Zeit, zu der sie gehören.`;
  }
}

function possibleDays({ earliest, latest }: { readonly earliest?: string | null; readonly latest?: string | null }, locale: string): string {
  if (earliest && latest) return $localize`:@@refusal.possibleBetween:Möglich sind Tage vom ${day(earliest, locale)}:first: bis zum ${day(latest, locale)}:last:.`;
  if (earliest) return $localize`:@@refusal.possibleFrom:Möglich sind Tage ab dem ${day(earliest, locale)}:first:.`;
  if (latest) return $localize`:@@refusal.possibleUntil:Möglich sind Tage bis zum ${day(latest, locale)}:last:.`;
  return $localize`:@@refusal.checkDays:Bitte prüfen Sie beide Tage.`;
}

/** "B3.1 → B3.2 → B3.1": each waits for the next. */
function circle(keys: readonly string[]): string {
  if (!keys.length) return $localize`:@@refusal.dependencyClosesCircle.hidden:Die Abhängigkeiten ergäben einen Kreis.`;
  return $localize`:@@refusal.dependencyClosesCircle:Die Abhängigkeiten ergäben einen Kreis: ${keys.join(' → ')}:path:.`;
}

/** Compiles only while every refusal has its sentence; at run time a newer server may know one more. */
function unknown(_refusal: never): Refused {
  return {
    title: $localize`:@@refusal.unknown:Das ist so nicht möglich.`,
    remedy: $localize`:@@refusal.unknown.remedy:Bitte laden Sie die Seite neu.`,
  };
}
