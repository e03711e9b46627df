import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { block, task } from '../block/testing/blocks';
import { TaskAdding } from './task-adding';

async function open(server = new FakeServer()) {
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }] });
  const fixture = TestBed.createComponent(TaskAdding);
  const refresh = jest.fn().mockResolvedValue(undefined);
  fixture.componentRef.setInput('block', block([task('B3.1')]));
  fixture.componentRef.setInput('refresh', refresh);
  const screen = Screen.of(fixture);
  await screen.settled();
  await screen.press('Inhalt ergänzen');
  return { screen, server, refresh };
}

const inputs = (server: FakeServer) => server.asked.filter(({ operation }) => operation === 'AddTask').map(({ variables }) => variables['input'] as Record<string, unknown>);

it('adds a content, says so and reads the block again', async () => {
  const { screen, server, refresh } = await open(new FakeServer().answer('AddTask', { addTask: { __typename: 'TaskAdded', task: { __typename: 'Task', id: 'n', key: 'B3.2', title: 'Neu' } } }));
  await screen.type('Titel', 'Neu');
  await screen.send();
  expect(inputs(server)).toEqual([{ requestId: expect.any(String), blockId: 'B3', parentId: null, title: 'Neu', note: '', isOptional: false, due: null }]);
  expect(refresh).toHaveBeenCalled();
  expect(screen.text).toContain('B3.2 Neu ist ergänzt.');
});

it('sends the same request again when the first answer was lost', async () => {
  const { screen, server } = await open(new FakeServer().answer('AddTask', connectionLost()));
  await screen.type('Titel', 'Neu');
  await screen.send();
  await screen.send();
  const [first, second] = inputs(server);
  expect(first?.['requestId']).toBe(second?.['requestId']);
  expect(screen.field('Titel').value).toBe('Neu');
});

it('says why it is not possible', async () => {
  const { screen } = await open(new FakeServer().answer('AddTask', { addTask: { __typename: 'BlockIsClosed' } }));
  await screen.type('Titel', 'Neu');
  await screen.send();
  expect(screen.alert).toContain('Der Baustein ist eingereicht oder angenommen');
});
