import { cycleStateWords } from '../../core/vocabulary/words';
import type { Cycle } from '../data/cycle.store';
import type { CycleVerb } from '../data/cycle-moves';
import type { Verb } from '../gates/verb-form';

/** What each verb is called on its button, in the order in which they stand. */
export const cycleButtons: Readonly<Record<CycleVerb, string>> = {
  abandon: $localize`:@@cycleMove.abandon:Aufbau abbrechen`,
  suspend: $localize`:@@cycleMove.suspend:Ruhen lassen`,
  resume: $localize`:@@cycleMove.resume:Fortsetzen`,
};

export const cycleVerbs = Object.keys(cycleButtons) as readonly CycleVerb[];

/** A verb with what follows from it for this cycle. */
export function cycleVerb(verb: CycleVerb, { number, suspendedState }: Pick<Cycle, 'number' | 'suspendedState'>): Verb {
  const submit = cycleButtons[verb];
  switch (verb) {
    case 'suspend':
      return {
        heading: $localize`:@@cycleMove.suspend.heading:Zyklus ${number}:number: ruhen lassen`,
        consequence: $localize`:@@cycleMove.suspend.consequence:Bis er fortgesetzt wird, ändert sich kein Stand, und kein Baustein wird eingereicht oder abgenommen. Schreiben Sie, warum.`,
        submit,
        needsSentence: true,
      };
    case 'resume':
      return {
        heading: $localize`:@@cycleMove.resume.heading:Zyklus ${number}:number: fortsetzen`,
        consequence: $localize`:@@cycleMove.resume.consequence:Es geht dort weiter, wo der Zyklus war: „${cycleStateWords[suspendedState ?? 'REGULAR']}:state:“.`,
        submit,
        needsSentence: false,
      };
    case 'abandon':
      return {
        heading: $localize`:@@cycleMove.abandon.heading:Aufbau von Zyklus ${number}:number: abbrechen`,
        consequence: $localize`:@@cycleMove.abandon.consequence:Das lässt sich nicht rückgängig machen. Was festgehalten ist, bleibt lesbar; danach kann ein neuer Zyklus beginnen. Schreiben Sie, warum.`,
        submit,
        needsSentence: true,
      };
  }
}

/** Said when it is done. */
export function cycleOutcome(verb: CycleVerb, { number }: Pick<Cycle, 'number'>): string {
  switch (verb) {
    case 'suspend':
      return $localize`:@@cycleMove.suspend.done:Zyklus ${number}:number: ruht.`;
    case 'resume':
      return $localize`:@@cycleMove.resume.done:Zyklus ${number}:number: läuft weiter.`;
    case 'abandon':
      return $localize`:@@cycleMove.abandon.done:Der Aufbau von Zyklus ${number}:number: ist abgebrochen.`;
  }
}
