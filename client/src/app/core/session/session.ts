import { Injectable, computed, inject, signal } from '@angular/core';
import { type MePartsFragment, MeDocument } from '../../gql/core/graphql';
import { Failures } from '../failures/failures';
import { Graphql } from '../graphql/graphql';

export type Me = MePartsFragment;
export type Standing = 'signed-in' | 'signed-out' | 'unreachable';

/** Who is signed in, and what they may do somewhere in the active Planungskreis. The server decides; this only spares useless buttons. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly graphql = inject(Graphql);
  private readonly failures = inject(Failures);

  private readonly state = signal<Me | null>(null);
  readonly me = this.state.asReadonly();
  private readonly actions = computed(() => new Set(this.state()?.actions));
  private asked: Promise<Standing> | null = null;

  may(action: string): boolean {
    return this.actions().has(action);
  }

  /** Asks the server once; every guard waits for the same answer. */
  standing(): Promise<Standing> {
    if (this.state()) return Promise.resolve('signed-in');
    this.asked ??= this.ask().finally(() => (this.asked = null));
    return this.asked;
  }

  /** After every change of who is signed in, or where. */
  async begin(me: Me): Promise<void> {
    await this.graphql.forget();
    this.state.set(me);
  }

  /** The same person with something changed. */
  renew(me: Me): void {
    this.state.set(me);
  }

  async end(): Promise<void> {
    this.state.set(null);
    await this.graphql.forget();
  }

  private async ask(): Promise<Standing> {
    const answer = await this.graphql.query(MeDocument, {});
    if (!answer) return this.failures.current()?.kind === 'session-ended' ? 'signed-out' : 'unreachable';
    this.state.set(answer.me);
    return answer.me ? 'signed-in' : 'signed-out';
  }
}
