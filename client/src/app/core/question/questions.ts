import { Injectable, signal } from '@angular/core';

/** Something that is asked before it is done. */
export interface Question {
  readonly heading: string;
  /** What follows from it, each point a sentence of its own. */
  readonly sentences: readonly string[];
  /** What the buttons say that do it, and that leave everything as it is. */
  readonly agree: string;
  readonly decline: string;
}

interface Open extends Question {
  readonly answer: (agrees: boolean) => void;
}

/** Asks in a dialog of the page, one question at a time. */
@Injectable({ providedIn: 'root' })
export class Questions {
  private readonly openState = signal<Open | null>(null);
  readonly open = this.openState.asReadonly();

  /** @returns whether the person agrees; a question that another one overtakes is declined */
  ask(question: Question): Promise<boolean> {
    this.answer(false);
    return new Promise((answer) => this.openState.set({ ...question, answer }));
  }

  answer(agrees: boolean): void {
    this.open()?.answer(agrees);
    this.openState.set(null);
  }
}
