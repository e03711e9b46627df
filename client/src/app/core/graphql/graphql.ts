import { Injectable, inject } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { failureOf } from '../failures/failure';
import { Failures } from '../failures/failures';
import { backOff } from './back-off';
import { Socket } from './socket';

export interface Patience {
  /**
   * For what nobody waits for and nobody would ask again: a server that cannot be reached is asked some more times before that is told, and the answer
   * comes after those to what is being changed here, so that no form is taken away from whoever is still told what became of it.
   */
  readonly isPatient: boolean;
}

const mostRetries = 4;

/**
 * Asks the server. A refusal is part of the answer. Everything else that goes wrong is told to Failures, which shows it, and the answer is null:
 * callers only have to stop.
 */
@Injectable({ providedIn: 'root' })
export class Graphql {
  private readonly apollo = inject(Apollo);
  private readonly failures = inject(Failures);
  private readonly socket = inject(Socket);
  /** How often everything was forgotten: who asked before that waits for nothing any more. */
  private age = 0;
  private readonly changing = new Set<Promise<unknown>>();

  /** Always fresh, so that a screen never shows what somebody else has changed since. */
  async query<TData, TVariables extends OperationVariables>(query: TypedDocumentNode<TData, TVariables>, variables: TVariables, { isPatient }: Patience = { isPatient: false }): Promise<TData | null> {
    return this.answer(async () => {
      const { data } = await firstValueFrom(this.apollo.query({ query, variables, fetchPolicy: 'network-only' }));
      if (isPatient) await this.changed();
      return data;
    }, isPatient ? mostRetries : 0);
  }

  async mutate<TData, TVariables extends OperationVariables>(mutation: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData | null> {
    const change = this.answer(async () => {
      const { data } = await firstValueFrom(this.apollo.mutate<TData, TVariables>({ mutation, variables }));
      return data;
    });
    this.changing.add(change);
    try {
      return await change;
    } finally {
      this.changing.delete(change);
    }
  }

  /** Nothing of one person or Planungskreis may be seen by the next. */
  async forget(): Promise<void> {
    this.age += 1;
    await Promise.all([this.apollo.client.clearStore(), this.socket.close()]);
  }

  /** Once nothing is being changed any more, and whoever did so has been told. */
  private async changed(): Promise<void> {
    while (this.changing.size) {
      await Promise.all(this.changing);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  private async answer<TData>(ask: () => Promise<TData | null | undefined>, retries = 0): Promise<TData | null> {
    const { age } = this;
    for (let tries = 0; ; tries += 1) {
      try {
        const data = await ask();
        if (age !== this.age) return null;
        this.failures.overcome();
        return data ?? null;
      } catch (error) {
        if (age !== this.age) return null;
        if (tries < retries && failureOf(error).kind === 'unreachable') {
          await backOff(tries);
          continue;
        }
        this.failures.report(error);
        return null;
      }
    }
  }
}
