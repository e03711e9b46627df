import { bodies, ipso } from '../testing/county';
import { gapOfFault, gapOfProblem } from './refused-start';

const fault = (code: Parameters<typeof gapOfFault>[0]['code'], actorKey: string | null = null, bodyId: string | null = null) =>
  gapOfFault({ code, actorKey, bodyId }, { actors: ipso.actors, bodies });

it.each([
  [fault('CYCLE_ACTIVE'), 'vorlage', 'Inzwischen hat diese Körperschaft schon einen Zyklus nach dieser Vorlage.'],
  [fault('BODIES_MISSING'), 'kommunen', 'Es ist noch keine Kommune aufgenommen; die Vorlage braucht mindestens eine.'],
  [fault('ACTOR_UNBOUND', 'areas', 'kuerten'), 'beteiligte', 'Sozialraumkonferenzen: In Kürten ist noch keine Organisation gewählt.'],
  [fault('ACTOR_UNBOUND', 'office'), 'beteiligte', 'Stelle Sozialplanung: Noch ist keine Organisation gewählt.'],
  [fault('ACTOR_UNKNOWN', 'somebody'), 'beteiligte', 'Die Vorlage kennt den Beteiligten „somebody“ nicht. Bitte laden Sie die Seite neu; Ihre Angaben bleiben erhalten.'],
  [fault('SPONSOR_SEAT_EMPTY'), 'auftrag', 'Den Sitz in der Leitung hat zurzeit niemand inne. Bitte wählen Sie einen besetzten oder legen Sie einen an.'],
])('leads from a refusal to its step: %p', (gap, step, text) => {
  expect([gap.step, gap.text]).toEqual([step, text]);
});

it('leads from a problem of the input to its field', () => {
  expect(gapOfProblem({ code: 'TOO_LONG', field: 'mandateText', limit: 2000 })).toEqual({
    step: 'auftrag',
    at: 'mandate-mandateText',
    text: '„Auftrag“ ist zu lang. Bitte kürzen Sie auf höchstens 2000 Zeichen.',
  });
  expect(gapOfProblem({ code: 'NOT_ALLOWED', field: 'plannedUntil', limit: null }).text).toBe('Das Ende des Zeitraums liegt vor seinem Beginn.');
  expect(gapOfProblem({ code: 'NOT_ALLOWED', field: 'mandateDate', limit: null }).text).toContain('liegt in der Zukunft');
});
