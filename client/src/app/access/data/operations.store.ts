import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { CancelDigestRunDocument, type CancelDigestRunMutation, DigestRunsDocument, DropDeadLetterDocument, OperationsDocument, type OperationsQuery, RetryDeadLetterDocument, type RetryDeadLetterMutation } from '../../gql/access/graphql';

export type DeadLetter = OperationsQuery['deadLetters'][number];
export type DigestRun = OperationsQuery['digestRuns'][number];

/** How the program of the Planungskreis runs, while its page is open; null until it has come. */
@Injectable()
export class OperationsStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<OperationsQuery | null>(null);
  readonly operations = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(OperationsDocument, {});
    if (answer) this.state.set(answer);
  }

  /** Looks how far the digests are. */
  async watch(): Promise<void> {
    const answer = await this.graphql.query(DigestRunsDocument, {}, { isPatient: true });
    if (answer) this.state.update((state) => state && { ...state, digestRuns: answer.digestRuns });
  }

  async retry(id: string): Promise<RetryDeadLetterMutation['retryDeadLetter'] | undefined> {
    return this.without(id, (await this.graphql.mutate(RetryDeadLetterDocument, { input: { id } }))?.retryDeadLetter);
  }

  async drop(id: string): Promise<RetryDeadLetterMutation['retryDeadLetter'] | { __typename: 'DeadLetterDropped' } | undefined> {
    return this.without(id, (await this.graphql.mutate(DropDeadLetterDocument, { input: { id } }))?.dropDeadLetter);
  }

  async cancel(id: string): Promise<CancelDigestRunMutation['cancelDigestRun'] | undefined> {
    const result = (await this.graphql.mutate(CancelDigestRunDocument, { input: { id } }))?.cancelDigestRun;
    if (result) await this.watch();
    return result;
  }

  /** A letter that somebody else was quicker with is gone too. */
  private without<Result extends { __typename: string }>(id: string, result: Result | undefined): Result | undefined {
    if (result && result.__typename !== 'NotAllowed' && result.__typename !== 'InvalidInput') this.state.update((state) => state && { ...state, deadLetters: state.deadLetters.filter((letter) => letter.id !== id) });
    return result;
  }
}
