import { problemSentence } from '../../../ui/form/problem-sentence';
import type { DirectorySeat } from './seats';
import { type Body, type Template, type TemplateActor, bodiesOf, repeatedFor } from './basis';
import type { Mandate } from './draft';
import { type Part, isMissing, placeOf } from './part';
import type { StepId } from './step';

/** Something that is missing or wrong before a cycle can begin, and where it is entered. */
export interface Gap {
  readonly step: StepId;
  /** The id of the element that takes it. */
  readonly at: string;
  readonly text: string;
  readonly isWrong?: true;
}

export type MandateField = keyof Mandate;

export const placeOfField = (field: MandateField): string => `mandate-${field}`;

/** As the server has it. */
export const longestMandate = 2000;

const inMandate = (field: MandateField, text: string): Gap => ({ step: 'auftrag', at: placeOfField(field), text });

const wrongInMandate = (field: MandateField, text: string): Gap => ({ ...inMandate(field, text), isWrong: true });

export const unboundActor = (actor: TemplateActor, body: Body | null): Gap => ({
  step: 'beteiligte',
  at: placeOf({ actor, body }),
  text: body
    ? $localize`:@@start.gap.partInBody:${actor.label}:actor:: In ${body.name}:body: ist noch keine Organisation gewählt.`
    : $localize`:@@start.gap.part:${actor.label}:actor:: Noch ist keine Organisation gewählt.`,
});

export const noMunicipality = (): Gap => ({ step: 'kommunen', at: 'municipalities', text: $localize`:@@start.gap.municipalities:Es ist noch keine Kommune aufgenommen; die Vorlage braucht mindestens eine.` });

export const vacantSeat = (): Gap => inMandate('sponsorSeatId', $localize`:@@start.gap.vacantSeat:Den Sitz in der Leitung hat zurzeit niemand inne. Bitte wählen Sie einen besetzten oder legen Sie einen an.`);

export const wrongPeriod = (): Gap => wrongInMandate('plannedUntil', $localize`:@@start.gap.period:Das Ende des Zeitraums liegt vor seinem Beginn.`);

export const mandateToCome = (): Gap => wrongInMandate('mandateDate', $localize`:@@start.gap.mandateToCome:Das Datum des Auftrags liegt in der Zukunft. Ein Zyklus beruht auf einem Auftrag, der erteilt ist; bitte prüfen Sie Tag und Jahr.`);

const mandateTooLong = (): Gap => wrongInMandate('mandateText', problemSentence({ code: 'TOO_LONG', limit: longestMandate }, $localize`:@@start.mandateText:Auftrag`));

export interface Planned {
  readonly template: Template;
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly parts: readonly Part[];
  readonly mandate: Mandate;
  readonly steering: { readonly id: string } | undefined;
  readonly sponsor: DirectorySeat | undefined;
  readonly today: string;
}

/** Everything that is still missing or wrong, in the order of the steps; empty when the cycle can begin. */
export function gapsOf({ template, body, bodies, parts, mandate, steering, sponsor, today }: Planned): Gap[] {
  const places = bodiesOf(body, bodies);
  const { mandateText, mandateDate, plannedFrom, plannedUntil } = mandate;
  const gaps: (Gap | false)[] = [
    [...repeatedFor(template)].some((kind) => !places.some((place) => place.kind === kind)) && noMunicipality(),
    ...parts.filter(isMissing).map((part) => unboundActor(part.actor, part.body)),
    !steering && inMandate('steeringOrganizationId', $localize`:@@start.gap.steering:Es ist noch nicht gesagt, wer den Zyklus steuert.`),
    !sponsor && inMandate('sponsorSeatId', $localize`:@@start.gap.sponsor:Es ist noch nicht gesagt, wer in der Leitung für den Zyklus einsteht.`),
    !!sponsor && !sponsor.holder && vacantSeat(),
    !mandateText.trim() && inMandate('mandateText', $localize`:@@start.gap.mandateText:Der Auftrag fehlt noch.`),
    mandateText.trim().length > longestMandate && mandateTooLong(),
    !mandateDate && inMandate('mandateDate', $localize`:@@start.gap.mandateDate:Das Datum des Auftrags fehlt noch.`),
    mandateDate > today && mandateToCome(),
    !!plannedFrom && !!plannedUntil && plannedUntil < plannedFrom && wrongPeriod(),
  ];
  return gaps.filter((gap) => gap !== false);
}
