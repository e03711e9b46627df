import { Injectable, inject } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { Failures } from '../failures/failures';
import { Socket } from './socket';

/**
 * Asks the server. A refusal is part of the answer. Everything else that goes wrong is told to Failures, which shows it, and the answer is null:
 * callers only have to stop.
 */
@Injectable({ providedIn: 'root' })
export class Graphql {
  private readonly apollo = inject(Apollo);
  private readonly failures = inject(Failures);
  private readonly socket = inject(Socket);

  /** Always fresh, so that a screen never shows what somebody else has changed since. */
  async query<TData, TVariables extends OperationVariables>(query: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData | null> {
    return this.answer(async () => {
      const { data } = await firstValueFrom(this.apollo.query({ query, variables, fetchPolicy: 'network-only' }));
      return data;
    });
  }

  async mutate<TData, TVariables extends OperationVariables>(mutation: TypedDocumentNode<TData, TVariables>, variables: TVariables): Promise<TData | null> {
    return this.answer(async () => {
      const { data } = await firstValueFrom(this.apollo.mutate<TData, TVariables>({ mutation, variables }));
      return data;
    });
  }

  /** Nothing of one person or Planungskreis may be seen by the next. */
  async forget(): Promise<void> {
    await Promise.all([this.apollo.client.clearStore(), this.socket.close()]);
  }

  private async answer<TData>(ask: () => Promise<TData | null | undefined>): Promise<TData | null> {
    try {
      const data = await ask();
      this.failures.overcome();
      return data ?? null;
    } catch (error) {
      this.failures.report(error);
      return null;
    }
  }
}
