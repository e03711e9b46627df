import type { ProblemPartsFragment } from '../../../gql/cycles/graphql';
import { problemSentence } from '../../../ui/form/problem-sentence';
import type { StartResult } from '../../data/cycle-start.store';
import type { Body, TemplateActor } from './basis';
import { type Gap, type MandateField, mandateToCome, noMunicipality, placeOfField, unboundActor, vacantSeat, wrongPeriod } from './gap';

type Fault = Extract<StartResult, { __typename: 'CycleStartNotPossible' }>['missing'][number];

interface Around {
  readonly actors: readonly TemplateActor[];
  readonly bodies: readonly Body[];
}

/** Why the server did not start the cycle, each reason at the step where it is mended. */
export const gapOfFault = ({ code, actorKey, bodyId }: Fault, { actors, bodies }: Around): Gap => {
  switch (code) {
    case 'CYCLE_ACTIVE':
      return { step: 'vorlage', at: 'start-active', text: $localize`:@@start.fault.active:Inzwischen hat diese Körperschaft schon einen Zyklus nach dieser Vorlage.` };
    case 'ACTOR_UNBOUND': {
      const actor = actors.find(({ key }) => key === actorKey);
      return actor ? unboundActor(actor, bodies.find(({ id }) => id === bodyId) ?? null) : unknownActor(actorKey);
    }
    case 'ACTOR_UNKNOWN':
      return unknownActor(actorKey);
    case 'BODIES_MISSING':
      return noMunicipality();
    case 'SPONSOR_SEAT_EMPTY':
      return vacantSeat();
  }
};

const unknownActor = (key: string | null | undefined): Gap => ({
  step: 'beteiligte',
  at: 'start-heading',
  text: $localize`:@@start.fault.unknownActor:Die Vorlage kennt den Beteiligten „${key ?? ''}:actor:“ nicht. Bitte laden Sie die Seite neu; Ihre Angaben bleiben erhalten.`,
});

const labels: Readonly<Record<MandateField, string>> = {
  steeringOrganizationId: $localize`:@@start.steering:Steuernde Organisation`,
  sponsorSeatId: $localize`:@@start.sponsor:Sitz in der Leitung`,
  mandateText: $localize`:@@start.mandateText:Auftrag`,
  mandateDate: $localize`:@@start.mandateDate:Datum des Auftrags`,
  plannedFrom: $localize`:@@start.plannedFrom:Beginn`,
  plannedUntil: $localize`:@@start.plannedUntil:Ende`,
};

const isMandateField = (field: string): field is MandateField => field in labels;

/** Problems of single fields, as far as the wizard has such a field. */
export function gapOfProblem({ code, field, limit }: ProblemPartsFragment): Gap {
  if (field === 'plannedUntil' && code === 'NOT_ALLOWED') return wrongPeriod();
  if (field === 'mandateDate' && code === 'NOT_ALLOWED') return mandateToCome();
  if (isMandateField(field)) return { step: 'auftrag', at: placeOfField(field), text: problemSentence({ code, limit }, labels[field]) };
  return { step: field.startsWith('bindings') ? 'beteiligte' : 'vorlage', at: 'start-heading', text: problemSentence({ code, limit }, field) };
}
