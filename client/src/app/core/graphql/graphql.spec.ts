import { TestBed } from '@angular/core/testing';
import { gql } from '@apollo/client';
import { Subject, firstValueFrom } from 'rxjs';
import { Failures } from '../failures/failures';
import { FakeServer, connectionLost, graphqlError } from '../testing/fake-server';
import { Graphql } from './graphql';

const question = gql`query Question { answer }`;

function begin(...answers: (Error | object)[]) {
  const server = new FakeServer().answer('Question', () => (answers.length > 1 ? answers.shift() : answers[0]) as Error);
  TestBed.configureTestingModule({ providers: [server.provide()] });
  return { server, graphql: TestBed.inject(Graphql), failure: TestBed.inject(Failures).current };
}

const away = graphqlError({ code: 'UNAVAILABLE', correlationId: '4f2a' });
const patient = { isPatient: true };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([
  ['has no database', away],
  ['cannot be reached', connectionLost()],
])('asks a server again that %s, where nobody else would ask, and says nothing of it', async (_what, error) => {
  const { graphql, server, failure } = begin(error, error, { answer: 42 });
  const answer = graphql.query(question, {}, patient);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await answer).toEqual({ answer: 42 });
  expect(server.asked).toHaveLength(3);
  expect(failure()).toBeNull();
});

it('gives up at last, and says so', async () => {
  const { graphql, server, failure } = begin(away);
  const answer = graphql.query(question, {}, patient);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await answer).toBeNull();
  expect(server.asked).toHaveLength(5);
  expect(failure()).toEqual({ kind: 'unreachable' });
});

it('does not ask again for what somebody waits for, nor after a fault that would only come again', async () => {
  const { graphql, server } = begin(away);
  expect(await graphql.query(question, {})).toBeNull();
  expect(server.asked).toHaveLength(1);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  server.answer('Question', graphqlError({ code: 'INTERNAL' }));
  expect(await graphql.query(question, {}, patient)).toBeNull();
  expect(server.asked).toHaveLength(2);
});

it('says nothing of an answer that comes no more because somebody else is here now', async () => {
  const { graphql, failure } = begin({ answer: 42 });
  const answer = graphql.query(question, {});
  await graphql.forget();
  expect(await answer).toBeNull();
  expect(failure()).toBeNull();
});

it('hands over what nobody waits for only after the answer to what is being changed', async () => {
  const { graphql, server } = begin({ answer: 42 });
  const told: string[] = [];
  const answer = new Subject<Record<string, unknown>>();
  server.answer('Change', () => firstValueFrom(answer));
  void graphql.mutate(gql`mutation Change { changed }`, {}).then(() => told.push('changed'));
  void graphql.query(question, {}, patient).then(() => told.push('read'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([]);
  answer.next({ changed: true });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual(['changed', 'read']);
});
