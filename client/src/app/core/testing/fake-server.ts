import { type EnvironmentProviders, makeEnvironmentProviders, signal } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { provideApollo } from 'apollo-angular';
import { type Observable, Subject, filter, from, map, of, throwError } from 'rxjs';
import { type CycleChange, wholeCycle } from '../live/cycle-change';
import { Live, type SubjectChange } from '../live/live';

type Variables = Record<string, unknown>;
type Data = Record<string, unknown>;
type Answer = Data | Promise<Data> | Error;

/** Stands in for the server behind Apollo: answers by the name of the operation, and remembers what it was asked. */
export class FakeServer {
  readonly asked: { readonly operation: string; readonly variables: Variables }[] = [];
  private readonly changes = new Subject<readonly CycleChange[]>();
  private readonly subjectChanges = new Subject<readonly SubjectChange[]>();
  private readonly answers = new Map<string, (variables: Variables) => Answer>();

  answer(operation: string, answer: Answer | ((variables: Variables) => Answer)): this {
    this.answers.set(operation, typeof answer === 'function' ? answer : () => answer);
    return this;
  }

  /** Somebody else has changed something. */
  change(what: CycleChange = wholeCycle): void {
    this.changes.next([what]);
  }

  /** Somebody else has changed an Auftrag, an agreement, a meeting, an analysis or a paper, or said something about it. */
  changeSubject(id: SubjectChange): void {
    this.subjectChanges.next([id]);
  }

  variablesOf(operation: string): Variables | undefined {
    return this.asked.findLast((question) => question.operation === operation)?.variables;
  }

  provide(): EnvironmentProviders {
    // as on the wire: nothing that JSON leaves out arrives
    const link = new ApolloLink(({ operationName = '', variables }) => this.reply(operationName, JSON.parse(JSON.stringify(variables)) as Variables));
    const live: Partial<Live> = { watch: () => this.changes, actionItems: this.subjectChanges, agreements: this.subjectChanges, analyses: this.subjectChanges, contributions: this.subjectChanges, evaluations: this.subjectChanges, goals: this.subjectChanges, goalReviews: this.subjectChanges, lessons: this.subjectChanges, measures: this.subjectChanges, papers: this.subjectChanges, discussion: ({ id }) => this.subjectChanges.pipe(filter((ids) => ids.includes(id) || ids.includes(null))), meetings: this.subjectChanges, isLost: signal(false) };
    return makeEnvironmentProviders([provideApollo(() => ({ cache: new InMemoryCache(), link })), { provide: Live, useValue: live }]);
  }

  private reply(operation: string, variables: Variables): Observable<ApolloLink.Result> {
    this.asked.push({ operation, variables });
    const answer = this.answers.get(operation)?.(variables) ?? new Error(`Nobody has taught the fake server to answer ${operation}.`);
    if (answer instanceof Error) return throwError(() => answer);
    return answer instanceof Promise ? from(answer).pipe(map((data) => ({ data }))) : of({ data: answer });
  }
}

/** An error as the server masks it. */
export const graphqlError = (extensions: Record<string, unknown>): Error => new CombinedGraphQLErrors({ errors: [{ message: 'An internal error occurred.', extensions }] });

export const connectionLost = (): Error => new TypeError('Failed to fetch');
