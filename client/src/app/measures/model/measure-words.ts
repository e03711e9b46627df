import type { Continuation, FundingApplicationState, FundingSettlement, MeasureKind, ResourceKind, Visibility } from '../../gql/measures/graphql';
import type { Measure } from '../data/measures.store';

/** "M12". */
export const measureCode = ({ number }: Pick<Measure, 'number'>): string => `M${number}`;

/** "M12 Treff am Abend". */
export const measureText = (measure: Pick<Measure, 'number' | 'title'>): string => `${measureCode(measure)} ${measure.title}`;

/** "Z4 Zwei Treffs am Abend". */
export const goalText = ({ number, title }: Pick<NonNullable<Measure['goal']>, 'number' | 'title'>): string => `Z${number} ${title}`;

export const measureKinds: Readonly<Record<MeasureKind, string>> = {
  PROJECT: $localize`:@@measure.kind.project:befristetes Projekt`,
  PERMANENT: $localize`:@@measure.kind.permanent:dauerhaftes Angebot`,
  INVESTMENT: $localize`:@@measure.kind.investment:Investition`,
  COOPERATION: $localize`:@@measure.kind.cooperation:Vernetzung`,
};

export const resourceKinds: Readonly<Record<ResourceKind, string>> = {
  MONEY: $localize`:@@measure.resource.money:Geld`,
  STAFF: $localize`:@@measure.resource.staff:Personal`,
  ROOM: $localize`:@@measure.resource.room:Räume`,
};

export const applicationStates: Readonly<Record<FundingApplicationState, string>> = {
  PLANNED: $localize`:@@measure.application.planned:vorgesehen`,
  SUBMITTED: $localize`:@@measure.application.submitted:beantragt`,
  APPROVED: $localize`:@@measure.application.approved:bewilligt`,
  REJECTED: $localize`:@@measure.application.rejected:abgelehnt`,
};

export const settlements: Readonly<Record<FundingSettlement, string>> = {
  FUNDED: $localize`:@@measure.settlement.funded:Die Finanzierung ist da`,
  OWN_RESOLUTION: $localize`:@@measure.settlement.resolution:Ein eigener Beschluss trägt sie auch ohne Förderung`,
  DROPPED: $localize`:@@measure.settlement.dropped:Der Vorbehalt entfällt`,
};

export const continuations: Readonly<Record<Continuation, string>> = {
  CONTINUE: $localize`:@@measure.continuation.continue:Die Maßnahme geht weiter`,
  END: $localize`:@@measure.continuation.end:Die Maßnahme endet mit der Förderung`,
};

/** Who may read it beside those who know the body from inside. */
export const visibilities: Readonly<Record<Visibility, string>> = {
  INTERNAL: $localize`:@@visibility.internal:nur die eigene Körperschaft`,
  PARTICIPANTS: $localize`:@@measure.visibility.participants:auch wer an Maßnahme oder Zyklus mitwirkt`,
  TENANT: $localize`:@@visibility.tenant:alle im Planungskreis`,
  PUBLIC: $localize`:@@visibility.public:öffentlich`,
};

/** The choices of a list of words, in its order. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>): { readonly value: Code; readonly label: string }[] => (Object.keys(words) as Code[]).map((value) => ({ value, label: words[value] }));

/** "Voerde, Zyklus 1". */
export const cycleText = ({ name, number }: { readonly name: string; readonly number: number }): string => $localize`:@@analysis.cycle:${name}:body:, Zyklus ${number}:number:`;
