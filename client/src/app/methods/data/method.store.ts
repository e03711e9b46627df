import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { MethodPageDocument, RestoreMethodDocument, RetireMethodDocument } from '../../gql/methods/graphql';
import type { Method } from './methods.store';

/** One method while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class MethodStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Method>({
    ask: async ({ id }, how) => (await this.graphql.query(MethodPageDocument, { id }, how))?.method,
    join: (_shown, method) => method,
  });
  readonly method = this.shown.value;
  readonly refusal = signal<Refusal | null>(null);
  readonly load = (id: string) => this.shown.load(id);

  /** Shows it as an answer has it. */
  put(method: Method): void {
    this.shown.update(() => method);
  }

  /** Takes it out of use, or into use again. @returns whether it is so now */
  async setRetired({ id: methodId, version }: Method, isRetired: boolean): Promise<boolean> {
    this.refusal.set(null);
    const answer = (await this.graphql.mutate(isRetired ? RetireMethodDocument : RestoreMethodDocument, { input: { methodId, version } }))?.answer;
    switch (answer?.__typename) {
      case 'MethodChanged':
        this.put(answer.method);
        return true;
      case 'MethodChangedMeanwhile':
        if (answer.current) this.put(answer.current);
        this.refusal.set(answer);
        return false;
      case 'InvalidInput':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return false;
      case undefined:
        return false;
    }
  }
}
