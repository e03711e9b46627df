import { Injectable, signal } from '@angular/core';
import { type Failure, failureOf } from './failure';

/** The last failure, until it is overcome, dismissed or left behind. */
@Injectable({ providedIn: 'root' })
export class Failures {
  private readonly state = signal<Failure | null>(null);
  readonly current = this.state.asReadonly();

  report(error: unknown): void {
    const failure = failureOf(error);
    // kept for whoever looks for the cause: the notice names only the number
    if (failure.kind === 'failed') console.error(error);
    this.state.set(failure);
  }

  /** A later answer proves that the connection is back; a failed change stays said. */
  overcome(): void {
    if (this.state()?.kind === 'unreachable') this.state.set(null);
  }

  dismiss(): void {
    this.state.set(null);
  }
}
