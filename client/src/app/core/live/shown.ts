import { signal } from '@angular/core';
import type { Patience } from '../graphql/graphql';

export interface Question {
  readonly id: string;
  /** The tasks and blocks that have changed: only what may look different since is asked for. Undefined: all. */
  readonly changed: string[] | undefined;
}

export interface Reading<T> {
  /** Undefined when it could not be asked, null when there is none to read. */
  readonly ask: (question: Question, how: Patience) => Promise<T | null | undefined>;
  /** What is shown, with the parts that an answer about changes holds. */
  readonly join: (shown: T, part: T) => T;
}

/** What a page is about while it is open: undefined until it has come, null when there is none to read. */
export class Shown<T> {
  private readonly state = signal<T | null | undefined>(undefined);
  readonly value = this.state.asReadonly();
  private wanted = '';
  private asked = 0;
  /** The latest questions whose answers are shown: any, and one for all. */
  private answered = { any: 0, whole: 0 };

  constructor(private readonly reading: Reading<T>) {}

  /** Empties the page first: whoever goes on to something else sees nothing of the former. */
  async load(id: string): Promise<void> {
    this.wanted = id;
    this.state.set(undefined);
    await this.read(undefined, false);
  }

  /** Reads again, after something was done here; what is shown stays until the answer is there. */
  async refresh(changed?: string[]): Promise<void> {
    await this.read(changed, false);
  }

  /** Reads again what others have changed; nobody waits for that, so it is tried for a while. @returns whether it could be read */
  catchUp(changed?: string[]): Promise<boolean> {
    return this.read(changed, true);
  }

  /** Shows what an answer to something that was done here says. What was asked before may not know it yet and is asked again. */
  update(change: (shown: T) => T): void {
    const shown = this.state();
    if (!shown) return;
    this.answered = { ...this.answered, any: (this.asked += 1) };
    this.state.set(change(shown));
  }

  private async read(wished: string[] | undefined, isPatient: boolean): Promise<boolean> {
    const id = this.wanted;
    const changed = this.state() ? wished : undefined;
    const question = (this.asked += 1);
    const answer = await this.reading.ask({ id, changed }, { isPatient });
    if (this.wanted !== id || this.answered.whole > question) return true;
    if (answer === undefined) return false;
    // a later answer about parts is shown already, which this one may not know
    if (this.answered.any > question) return this.read(changed, isPatient);
    this.answered = { any: question, whole: changed ? this.answered.whole : question };
    this.state.update((shown) => (changed && shown && answer ? this.reading.join(shown, answer) : answer));
    return true;
  }
}
