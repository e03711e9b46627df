import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { directory } from '../../core/directory/testing/entries';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { block, organization, task } from '../block/testing/blocks';
import { TaskPage } from '../task/task.page';

const rights = ['task.edit', 'task.assign'];
const shown = (changes: Parameters<typeof task>[1] = {}) => task('B3.2', { actions: rights, note: 'Die Abfrage läuft.', version: 3, ...changes });
const pageOf = (it: ReturnType<typeof task>) => ({ task: { ...it, actionItems: [], block: block([task('B3.1'), it]) } });
const changed = (field: string) => ({ [field]: { __typename: 'TaskChanged' } });
const meanwhile = (field: string, ...current: object[]) => ({ [field]: { __typename: 'TasksChangedMeanwhile', current } });

async function open(it = shown()) {
  const server = new FakeServer()
    .answer('TaskPage', pageOf(it))
    .answer('Activity', { activity: { __typename: 'ActivityConnection', endCursor: null, nodes: [] } })
    .answer('Directory', { directory });
  TestBed.configureTestingModule({
    providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, provideRouter([{ path: ':taskId', component: TaskPage }], withComponentInputBinding())],
  });
  const harness = await RouterTestingHarness.create('/B3.2');
  const page = harness.routeNativeElement as HTMLElement;
  const screen = new Screen(page, () => harness.fixture.whenStable());
  await screen.settled();
  return { screen, page, server };
}

const choose = async (screen: Screen, label: string, value: string) => {
  const control = screen.field(label);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settled();
};
const inputs = (server: FakeServer, operation: string) => server.asked.filter((question) => question.operation === operation).map(({ variables }) => variables['input']);

it('offers nothing to whoever may not change it', async () => {
  const { page } = await open(shown({ actions: [] }));
  expect(page.querySelectorAll('pk-editable button')).toHaveLength(0);
});

it('saves what was typed with the version that was seen, and shows it', async () => {
  const { screen, server } = await open();
  server.answer('EditTask', changed('editTask'));
  await screen.press('Titel und Umsetzungsstand ändern');
  await screen.type('Titel', 'Daten vereinbaren');
  server.answer('TaskPage', pageOf(shown({ title: 'Daten vereinbaren' })));
  await screen.send();
  expect(inputs(server, 'EditTask')).toEqual([{ taskId: 'B3.2', version: 3, title: 'Daten vereinbaren', note: 'Die Abfrage läuft.', isOptional: false }]);
  expect(screen.text).toContain('Daten vereinbaren');
  expect(document.activeElement?.textContent).toContain('ändern');
});

it('asks for a title, and takes not too much text', async () => {
  const { screen, server } = await open();
  await screen.press('Titel und Umsetzungsstand ändern');
  await screen.type('Titel', ' ');
  await screen.type('Umsetzungsstand', 'x'.repeat(4001));
  await screen.send();
  expect(screen.describing('Titel')).toContain('„Titel“ fehlt noch.');
  expect(screen.describing('Umsetzungsstand')).toContain('höchstens 4000 Zeichen');
  expect(inputs(server, 'EditTask')).toEqual([]);
});

it('loses nothing when the server is away', async () => {
  const { screen, server } = await open();
  server.answer('EditTask', connectionLost());
  await screen.press('Titel und Umsetzungsstand ändern');
  await screen.type('Titel', 'Daten vereinbaren');
  await screen.send();
  expect(screen.field('Titel').value).toBe('Daten vereinbaren');
});

it('saves at once what nobody else has touched', async () => {
  const { screen, server } = await open();
  server.answer('EditTask', ({ input }) => ((input as { version: number }).version === 3 ? meanwhile('editTask', shown({ version: 4, title: 'Daten' })) : changed('editTask')));
  await screen.press('Titel und Umsetzungsstand ändern');
  await screen.type('Umsetzungsstand', 'Fast fertig.');
  await screen.send();
  expect(inputs(server, 'EditTask').at(-1)).toEqual({ taskId: 'B3.2', version: 4, title: 'Daten', note: 'Fast fertig.', isOptional: false });
});

describe('when somebody else has changed the same', () => {
  async function conflict() {
    const opened = await open();
    opened.server.answer('EditTask', ({ input }) => ((input as { version: number }).version === 3 ? meanwhile('editTask', shown({ version: 5, note: 'Die Abfrage ruht.' })) : changed('editTask')));
    await opened.screen.press('Titel und Umsetzungsstand ändern');
    await opened.screen.type('Umsetzungsstand', 'Fast fertig.');
    await opened.screen.send();
    return opened;
  }

  it('shows both versions', async () => {
    const { screen } = await conflict();
    for (const text of ['Fast fertig.', 'Die Abfrage ruht.']) expect(screen.alert).toContain(text);
    expect(screen.field('Umsetzungsstand').value).toBe('Fast fertig.');
  });

  it('saves mine on top on demand', async () => {
    const { screen, server } = await conflict();
    await screen.press('Meine Fassung speichern');
    expect(inputs(server, 'EditTask').at(-1)).toMatchObject({ version: 5, note: 'Fast fertig.' });
  });

  it('takes the other on demand', async () => {
    const { screen, server, page } = await conflict();
    await screen.press('Die andere Fassung übernehmen');
    expect(page.querySelector('form')).toBeNull();
    expect(inputs(server, 'EditTask')).toHaveLength(1);
  });
});

it('sets a date as exactly as it is known, or none', async () => {
  const { screen, server } = await open(shown({ due: { __typename: 'PlannedDate', date: '2024-11-01', precision: 'MONTH' } as never }));
  server.answer('SetTaskDue', changed('setTaskDue'));
  await screen.press('Termin ändern');
  await choose(screen, 'fällig', 'QUARTER');
  await screen.type('Jahr', '20');
  await screen.send();
  expect(screen.describing('Jahr')).toContain('kein Datum');
  await screen.type('Jahr', '2025');
  await screen.send();
  await screen.press('Termin ändern');
  await choose(screen, 'fällig', '');
  await screen.send();
  expect(inputs(server, 'SetTaskDue')).toEqual([{ taskId: 'B3.2', version: 3, due: '2025-Q4' }, { taskId: 'B3.2', version: 3, due: null }]);
});

it('says that nothing is planned for a day of the wrong century, and sends when that is mended', async () => {
  const { screen, server } = await open();
  server.answer('SetTaskDue', changed('setTaskDue'));
  await screen.press('Termin ändern');
  await choose(screen, 'fällig', 'DAY');
  await screen.type('Tag', '0026-03-31');
  await screen.send();
  expect(screen.describing('Tag')).toContain('„Tag“ ist kein Datum');
  await screen.type('Tag', '2026-03-31');
  await screen.send();
  expect(inputs(server, 'SetTaskDue')).toEqual([{ taskId: 'B3.2', version: 3, due: '2026-03-31' }]);
});

it('says what the server has against a date as a whole, until it is changed', async () => {
  const { screen, server } = await open();
  server.answer('SetTaskDue', { setTaskDue: { __typename: 'InvalidInput', problems: [{ __typename: 'InputProblem', code: 'NOT_A_DATE', field: 'due', limit: null }] } });
  await screen.press('Termin ändern');
  await choose(screen, 'fällig', 'YEAR');
  await screen.send();
  expect(screen.describing('fällig')).toContain('„fällig“ ist kein Datum');
  await screen.type('Jahr', '2027');
  await screen.send();
  expect(inputs(server, 'SetTaskDue')).toHaveLength(2);
});

it('hands a content to a seat and a person of its organisation', async () => {
  const { screen, server } = await open(shown({ accountable: organization('o2', 'Kämmerei') }));
  server.answer('AssignTask', changed('assignTask'));
  await screen.press('Verantwortung ändern');
  expect(screen.field('Organisation oder Sitz').value).toBe('Kämmerei');
  screen.field('Organisation oder Sitz').focus();
  await screen.type('Organisation oder Sitz', 'overbeck');
  document.querySelector<HTMLElement>('mat-option')?.click();
  await screen.settled();
  expect(screen.field('Organisation oder Sitz').value).toBe('Leitung der Planungsgruppe');
  await choose(screen, 'Person zusätzlich (freiwillig)', 'p1');
  await screen.send();
  expect(inputs(server, 'AssignTask')).toEqual([{ taskId: 'B3.2', version: 3, organizationId: null, seatId: 's1', personId: 'p1' }]);
});

it('adds and removes what comes first, and says why not', async () => {
  const { screen, server } = await open(shown({ predecessors: [{ __typename: 'WorkReference', id: 'B2.3', key: 'B2.3', title: 'Kooperation' } as never] }));
  const path = ['B3.2', 'B3.1', 'B3.2'].map((key) => ({ __typename: 'WorkReference', id: key, key }));
  server.answer('AddTaskDependency', { addTaskDependency: { __typename: 'DependencyClosesCircle', path } }).answer('RemoveTaskDependency', { removeTaskDependency: { __typename: 'TaskChanged' } });
  await screen.press('Vorarbeit ändern');
  await choose(screen, 'Inhalt, der zuerst erfolgt sein muss', 'B3.1');
  await screen.press('Vorarbeit hinzufügen');
  expect(inputs(server, 'AddTaskDependency')).toEqual([{ taskId: 'B3.2', predecessorId: 'B3.1' }]);
  expect(screen.alert).toContain('Die Abhängigkeiten ergäben einen Kreis: B3.2 → B3.1 → B3.2.');
  await screen.press('B2.3 als Vorarbeit entfernen');
  expect(inputs(server, 'RemoveTaskDependency')).toEqual([{ taskId: 'B3.2', predecessorId: 'B2.3' }]);
  expect(screen.text).toContain('B2.3 ist keine Vorarbeit mehr.');
});
