import type { AssumptionAnswer, AssumptionCertainty, AssumptionState, ImpactNodeKind } from '../../gql/impact-models/graphql';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';

/** The columns in their order. */
export const nodeKinds: readonly ImpactNodeKind[] = ['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT'];

interface ColumnWords {
  readonly label: string;
  /** What stands in the column. */
  readonly hint: string;
}

export const columns: Readonly<Record<ImpactNodeKind, ColumnWords>> = {
  INPUT: { label: $localize`:@@impact.input:Einsatz`, hint: $localize`:@@impact.input.hint:Geld, Zeit, Räume, Wissen` },
  ACTIVITY: { label: $localize`:@@impact.activity:Aktivität`, hint: $localize`:@@impact.activity.hint:Was wird getan?` },
  OUTPUT: { label: $localize`:@@impact.output:Leistung`, hint: $localize`:@@impact.output.hint:Was entsteht, wie viel, für wie viele?` },
  OUTCOME: { label: $localize`:@@impact.outcome:Wirkung bei der Zielgruppe`, hint: $localize`:@@impact.outcome.hint:Was ändert sich für die Menschen?` },
  IMPACT: { label: $localize`:@@impact.impact:Wirkung im Sozialraum`, hint: $localize`:@@impact.impact.hint:Wozu trägt die Maßnahme bei?` },
};

export const certainties: Readonly<Record<AssumptionCertainty, string>> = {
  UNSURE: $localize`:@@impact.certainty.unsure:unsicher`,
  FAIRLY_SURE: $localize`:@@impact.certainty.fairly:ziemlich sicher`,
  SURE: $localize`:@@impact.certainty.sure:sicher`,
};

interface StateWords {
  readonly icon: IconName;
  readonly word: string;
  readonly tone: Tone;
}

export const assumptionStates: Readonly<Record<AssumptionState, StateWords>> = {
  OPEN: { icon: 'open', word: $localize`:@@impact.assumption.open:noch nicht geprüft`, tone: 'quiet' },
  HELD: { icon: 'on-track', word: $localize`:@@impact.assumption.held:hat zugetroffen`, tone: 'ok' },
  DID_NOT_HOLD: { icon: 'risk', word: $localize`:@@impact.assumption.didNotHold:hat nicht zugetroffen`, tone: 'watch' },
  CANNOT_BE_SAID: { icon: 'unclear', word: $localize`:@@impact.assumption.cannotBeSaid:lässt sich nicht sagen`, tone: 'quiet' },
};

export const answers: readonly { readonly value: AssumptionAnswer; readonly label: string }[] = (['HELD', 'DID_NOT_HOLD', 'CANNOT_BE_SAID'] as const).map((value) => ({ value, label: assumptionStates[value].word }));

/** The choices of how sure somebody is. */
export const certaintyChoices: readonly { readonly value: AssumptionCertainty; readonly label: string }[] = (['UNSURE', 'FAIRLY_SURE', 'SURE'] as const).map((value) => ({ value, label: certainties[value] }));
