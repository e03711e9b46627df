import type { ProblemPartsFragment } from '../../gql/core/graphql';

export type Problem = Pick<ProblemPartsFragment, 'code'> & { readonly limit?: number | null };

/** The sentence below a field: what is wrong with which field, and what mends it. */
export function problemSentence({ code, limit }: Problem, label: string): string {
  switch (code) {
    case 'REQUIRED':
      return $localize`:@@problem.required:„${label}:label:“ fehlt noch. Bitte füllen Sie das Feld aus.`;
    case 'TOO_SHORT':
      return limit == null
        ? $localize`:@@problem.tooShort:„${label}:label:“ ist zu kurz. Bitte schreiben Sie mehr.`
        : $localize`:@@problem.tooShortBy:„${label}:label:“ ist zu kurz. Bitte nehmen Sie mindestens ${limit}:limit: Zeichen.`;
    case 'TOO_LONG':
      return limit == null
        ? $localize`:@@problem.tooLong:„${label}:label:“ ist zu lang. Bitte kürzen Sie.`
        : $localize`:@@problem.tooLongBy:„${label}:label:“ ist zu lang. Bitte kürzen Sie auf höchstens ${limit}:limit: Zeichen.`;
    case 'TOO_MANY':
      return limit == null
        ? $localize`:@@problem.tooMany:„${label}:label:“ hat zu viele Einträge. Bitte nehmen Sie weniger.`
        : $localize`:@@problem.tooManyBy:„${label}:label:“ hat zu viele Einträge. Bitte nehmen Sie höchstens ${limit}:limit:.`;
    case 'NOT_AN_EMAIL':
      return $localize`:@@problem.notAnEmail:„${label}:label:“ ist keine E-Mail-Adresse. Bitte schreiben Sie sie wie name@beispiel.de.`;
    case 'NOT_AN_ID':
      return $localize`:@@problem.notAnId:„${label}:label:“ gibt es nicht. Bitte wählen Sie einen Eintrag aus der Liste.`;
    case 'NOT_A_DATE':
      return $localize`:@@problem.notADate:„${label}:label:“ ist kein Datum, das es gibt. Bitte prüfen Sie Tag, Monat und Jahr.`;
    case 'NOT_A_TIME':
      return $localize`:@@problem.notATime:„${label}:label:“ ist keine Uhrzeit. Bitte schreiben Sie sie wie 14:00.`;
    case 'OUT_OF_RANGE':
      return limit == null
        ? $localize`:@@problem.outOfRange:„${label}:label:“ ist mindestens 1. Bitte ändern Sie die Zahl.`
        : $localize`:@@problem.outOfRangeTo:„${label}:label:“ ist eine ganze Zahl von 1 bis ${limit}:limit:. Bitte ändern Sie sie.`;
    case 'TOO_EARLY':
      return $localize`:@@problem.tooEarly:„${label}:label:“ liegt zu früh. Bitte nehmen Sie einen späteren Tag.`;
    case 'TOO_LATE':
      return $localize`:@@problem.tooLate:„${label}:label:“ liegt zu spät. Bitte nehmen Sie einen früheren Tag.`;
    case 'MARKUP':
      return $localize`:@@problem.markup:„${label}:label:“ enthält Auszeichnungen wie <b>. Bitte schreiben Sie einfachen Text.`;
    case 'NOT_ALLOWED':
      return $localize`:@@problem.notAllowed:„${label}:label:“ enthält etwas, das hier nicht möglich ist. Bitte ändern Sie die Angabe.`;
    case 'NOT_AN_AGS':
      return $localize`:@@problem.notAnAgs:„${label}:label:“ hat acht Ziffern, zum Beispiel 05170044. Bitte prüfen Sie den Gemeindeschlüssel.`;
    case 'NOT_A_COUNTY_KEY':
      return $localize`:@@problem.notACountyKey:„${label}:label:“ hat fünf Ziffern, zum Beispiel 05378. Bitte prüfen Sie den Kreisschlüssel.`;
    case 'SAME_AS_BEFORE':
      return $localize`:@@problem.sameAsBefore:„${label}:label:“ ist dasselbe wie bisher. Bitte nehmen Sie etwas Neues.`;
    case 'TOO_NARROW':
      return $localize`:@@problem.tooNarrow:„${label}:label:“ ist zu eng: Partner außerhalb der Verwaltung lesen nichts Internes. Bitte wählen Sie mindestens die Beteiligten.`;
    default:
      return unknown(code);
  }
}

/** Compiles only while every code has its sentence; at run time a newer server may know one more. */
function unknown(_code: never): string {
  return $localize`:@@problem.unknown:Diese Angabe ist so nicht möglich. Bitte ändern Sie sie.`;
}

