/** The refusals that stand in a notice beside the form; problems of single fields stand below their fields. */
export type Refusal =
  | { readonly __typename: 'WrongCredentials' }
  | { readonly __typename: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | { readonly __typename: 'LinkNotValid' }
  | { readonly __typename: 'AddressTaken'; readonly email: string }
  | { readonly __typename: 'AccountElsewhere' }
  | { readonly __typename: 'BelongsNowhere' }
  | { readonly __typename: 'NotAllowed' }
  | { readonly __typename: 'NotFound' }
  | { readonly __typename: 'RequestIdReused' }
  | { readonly __typename: 'TemplateNotValid' }
  | { readonly __typename: 'TemplateChangedMeanwhile' }
  | { readonly __typename: 'InvalidInput' };

export interface Refused {
  readonly title: string;
  readonly remedy: string;
}

/** What is not possible, and what is possible instead. */
export function refusalSentence(refusal: Refusal): Refused {
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
    case 'NotFound':
      return {
        title: $localize`:@@refusal.notFound:Das gibt es nicht mehr.`,
        remedy: $localize`:@@refusal.notFound.remedy:Bitte laden Sie die Seite neu.`,
      };
    case 'TemplateNotValid':
      return {
        title: $localize`:@@refusal.templateNotValid:So passt die Vorlage nicht zusammen; es wurde nichts gespeichert.`,
        remedy: $localize`:@@refusal.templateNotValid.remedy:Bitte sehen Sie sich die genannten Stellen an. Ihre Änderungen stehen noch hier.`,
      };
    case 'TemplateChangedMeanwhile':
      return {
        title: $localize`:@@refusal.templateChangedMeanwhile:Inzwischen gibt es eine neuere Fassung dieser Vorlage; es wurde nichts überschrieben.`,
        remedy: $localize`:@@refusal.templateChangedMeanwhile.remedy:Bitte vergleichen Sie, was die anderen und was Sie geändert haben.`,
      };
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

/** Compiles only while every refusal has its sentence; at run time a newer server may know one more. */
function unknown(_refusal: never): Refused {
  return {
    title: $localize`:@@refusal.unknown:Das ist so nicht möglich.`,
    remedy: $localize`:@@refusal.unknown.remedy:Bitte laden Sie die Seite neu.`,
  };
}
