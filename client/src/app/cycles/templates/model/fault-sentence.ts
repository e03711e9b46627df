import type { TemplateFaultCode } from '../../../gql/cycles/graphql';

/** What does not hold together in a template, and what mends it. */
export function faultSentence(code: TemplateFaultCode, names: readonly string[]): string {
  const [name = ''] = names;
  switch (code) {
    case 'KEY_TWICE':
      return $localize`:@@templateFault.keyTwice:Den Schlüssel „${name}:key:“ gibt es hier zweimal. Bitte geben Sie einen anderen.`;
    case 'UNKNOWN_ACTOR':
      return $localize`:@@templateFault.unknownActor:„${name}:key:“ steht nicht bei den Beteiligten. Bitte ergänzen Sie den Eintrag dort, oder wählen Sie einen anderen.`;
    case 'UNKNOWN_BLOCK':
      return $localize`:@@templateFault.unknownBlock:Den Baustein „${name}:key:“ gibt es nicht mehr. Bitte nehmen Sie ihn aus den Vorarbeiten.`;
    case 'UNKNOWN_TASK':
      return $localize`:@@templateFault.unknownTask:Den Inhalt „${name}:key:“ gibt es nicht mehr. Bitte nehmen Sie ihn aus den Vorarbeiten.`;
    case 'PARENT_IN_ORDER':
      return $localize`:@@templateFault.parentInOrder:„${name}:key:“ hat eigene Teile und fasst sie nur zusammen. Bitte lassen Sie stattdessen die Teile aufeinander warten.`;
    case 'CIRCLE':
      return $localize`:@@templateFault.circle:Die Vorarbeiten schließen einen Kreis: ${names.join(' → ')}:keys:. Jeder wartet auf den nächsten, und keiner kann beginnen. Bitte nehmen Sie eine dieser Vorarbeiten heraus.`;
    case 'WRONG_FORM':
      return $localize`:@@templateFault.wrongForm:Diese Angabe hat eine Form, die hier nicht möglich ist. Bitte ändern Sie sie.`;
    default:
      return unknown(code);
  }
}

/** Compiles only while every code has its sentence; at run time a newer server may know one more. */
function unknown(_code: never): string {
  return $localize`:@@problem.unknown:Diese Angabe ist so nicht möglich. Bitte ändern Sie sie.`;
}
