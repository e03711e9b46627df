import { DOCUMENT, Injectable, computed, inject } from '@angular/core';
import { type Fate, Unsaved } from '../../ui/form/unsaved';
import { type Question, Questions } from '../question/questions';
import { Session } from '../session/session';

const heading = $localize`:@@leaving.heading:Seite verlassen?`;
const decline = $localize`:@@leaving.stay:Hier bleiben`;

const discarding: Question = {
  heading: $localize`:@@leaving.discard.heading:Angefangenes verwerfen?`,
  sentences: [$localize`:@@leaving.discard.lost:Was Sie hier geschrieben haben, ist noch nicht gespeichert und geht verloren.`],
  agree: $localize`:@@leaving.discard:Verwerfen`,
  decline: $localize`:@@leaving.writeOn:Weiterschreiben`,
};

const questions: Readonly<Record<Fate, Question>> = {
  lost: {
    heading,
    sentences: [$localize`:@@leaving.lost:Auf dieser Seite steht etwas, das noch nicht gespeichert ist. Wenn Sie sie verlassen, geht es verloren.`],
    agree: $localize`:@@leaving.leaveAndLose:Verlassen und verwerfen`,
    decline,
  },
  kept: {
    heading,
    sentences: [$localize`:@@leaving.kept:Ihre Änderungen sind noch nicht gespeichert. Sie bleiben auf dieser Seite stehen, bis Sie das Fenster schließen.`],
    agree: $localize`:@@leaving.leave:Verlassen`,
    decline,
  },
};

/** Asks before a page is left on which something stands that is not saved; before the window closes the browser asks, in its own words. */
@Injectable({ providedIn: 'root' })
export class Leaving {
  private readonly questions = inject(Questions);
  private readonly unsaved = inject(Unsaved);
  private readonly me = inject(Session).me;
  /** When the session has ended, there is nothing to stay for. */
  private readonly fate = computed(() => this.me() && this.unsaved.fate());

  constructor() {
    this.unsaved.askedBy(() => this.questions.ask(discarding));
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
      if (this.fate()) event.preventDefault();
    });
  }

  /** @returns whether the page may be left */
  async mayLeave(): Promise<boolean> {
    const fate = this.fate();
    return !fate || this.questions.ask(questions[fate]);
  }
}
