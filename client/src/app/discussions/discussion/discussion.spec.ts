import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DiscussionPartsFragment } from '../../gql/discussions/graphql';
import { Questions } from '../../core/question/questions';
import { FakeServer, connectionLost } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { FileSender } from '../data/file-sender';
import { attachment, comment, discussion, person } from '../testing/discussions';
import { Discussion } from './discussion';

async function open(shown: DiscussionPartsFragment, sender: Partial<FileSender> = {}) {
  const server = new FakeServer().answer('Discussion', { discussion: shown });
  TestBed.configureTestingModule({ providers: [server.provide(), { provide: LOCALE_ID, useValue: 'de' }, { provide: FileSender, useValue: sender }] });
  const fixture = TestBed.createComponent(Discussion);
  fixture.componentRef.setInput('subject', { kind: 'TASK', id: 't1' });
  const screen = Screen.of(fixture);
  await screen.settled();
  return { screen, server, page: fixture.nativeElement as HTMLElement };
}

const changed = (parts: Partial<DiscussionPartsFragment>) => ({ __typename: 'DiscussionChanged', discussion: discussion(parts) });
const texts = (page: HTMLElement) => [...page.querySelectorAll('.text')].map(({ textContent }) => textContent.trim());

async function choose(page: HTMLElement, screen: Screen, ...files: File[]): Promise<void> {
  const box = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(box, 'files', { value: files });
  Object.defineProperty(box, 'value', { value: '', writable: true });
  box?.dispatchEvent(new Event('change'));
  await screen.settled();
}

it('tells what was said, by whom, and who is meant', async () => {
  const id = '01890000-0000-7000-8000-00000000000a';
  const { page, screen } = await open(discussion({ comments: [comment('1', { text: `@{${id}}, bitte ansehen`, mentions: [person(id, 'Aylin Demir')], isInternal: true })] }));
  expect(texts(page)).toEqual(['@Aylin Demir, bitte ansehen']);
  for (const text of ['Jana Terhorst', '20.11.2026', 'intern']) expect(screen.text).toContain(text);
});

it('says nothing at all where nobody may listen', async () => {
  const { screen } = await open(null as never);
  expect(screen.text).toBe('');
});

it('offers nothing to write to whoever only listens', async () => {
  const { page } = await open(discussion({ mayWrite: false, uploads: null, attachments: [attachment('Vermerk.pdf')] }));
  expect(page.querySelector('form, input, button')).toBeNull();
  expect(page.querySelector('a')?.getAttribute('href')).toBe('/anhaenge/Vermerk.pdf');
});

it('keeps what is said inside unless somebody shares it', async () => {
  const { screen, server } = await open(discussion({ mayBeInternal: true }));
  server.answer('AddComment', { addComment: changed({ mayBeInternal: true, comments: [comment('1')] }) });
  await screen.type('Kommentar schreiben', 'Unter uns');
  await screen.press('Intern kommentieren');
  expect(server.variablesOf('AddComment')?.['input']).toMatchObject({ subjectKind: 'TASK', subjectId: 't1', text: 'Unter uns', isInternal: true });
  expect(screen.field('Kommentar schreiben').value).toBe('');
  screen.field('Alle Beteiligten').click();
  await screen.type('Kommentar schreiben', 'Für alle');
  await screen.press('Kommentieren');
  expect(server.variablesOf('AddComment')?.['input']).toMatchObject({ text: 'Für alle', isInternal: false });
});

it('loses no word when it could not be sent, and sends the same request again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { screen, server } = await open(discussion());
  server.answer('AddComment', connectionLost());
  await screen.type('Kommentar schreiben', 'Wichtig');
  await screen.press('Kommentieren');
  const first = (server.variablesOf('AddComment')?.['input'] as { requestId: string }).requestId;
  expect(screen.field('Kommentar schreiben').value).toBe('Wichtig');
  server.answer('AddComment', { addComment: changed({ comments: [comment('1')] }) });
  await screen.press('Kommentieren');
  expect(server.variablesOf('AddComment')?.['input']).toMatchObject({ requestId: first, text: 'Wichtig' });
});

it('says that an empty comment is none', async () => {
  const { screen, server } = await open(discussion());
  await screen.press('Kommentieren');
  expect(screen.describing('Kommentar schreiben')).toContain('Kommentar schreiben');
  expect(server.variablesOf('AddComment')).toBeUndefined();
});

it('withdraws a comment when that is meant', async () => {
  const own = comment('1', { mayWithdraw: true });
  const { screen, server } = await open(discussion({ comments: [own] }));
  server.answer('WithdrawComment', { withdrawComment: changed({ comments: [{ ...own, text: '', withdrawnAt: '2026-11-20T11:00:00Z', mayWithdraw: false }] }) });
  await screen.press('Zurückziehen');
  TestBed.inject(Questions).answer(true);
  await screen.settled();
  expect(screen.text).toContain('Dieser Kommentar wurde zurückgezogen.');
  expect(screen.text).not.toContain('Kommentar 1');
});

it('offers to correct a comment only while that is possible', async () => {
  const [over, open_] = ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'].map((editableUntil, place) => comment(String(place), { editableUntil }));
  const { page } = await open(discussion({ comments: [over, open_] }));
  expect([...page.querySelectorAll('.edit')].map((button) => button.closest('article')?.id)).toEqual(['kommentar-1']);
});

it('reads again when somebody has said something about it, and not about something else', async () => {
  const { page, screen, server } = await open(discussion());
  server.answer('Discussion', { discussion: discussion({ comments: [comment('2')] }) });
  const asked = server.asked.length;
  server.changeSubject('t2');
  await screen.settled();
  expect(server.asked).toHaveLength(asked);
  server.changeSubject('t1');
  await screen.settled();
  expect(texts(page)).toEqual(['Kommentar 2']);
});

it('lists files with what they are, and a way to remove one’s own', async () => {
  const { page, screen } = await open(discussion({ attachments: [attachment('Vermerk.pdf', { mayRemove: true })] }));
  expect(page.querySelector('pk-attachment-list')?.textContent.replace(/\s+/g, ' ')).toContain('PDF, 1,2 MB · Jana Terhorst · 20.11.2026');
  expect(screen.text).toContain('Vermerk.pdf entfernen');
});

it('sends files one after the other, and says what is not taken before it is sent', async () => {
  const sent: string[] = [];
  const { page, screen } = await open(discussion(), { send: ({ file }) => Promise.resolve(void sent.push(file.name)).then(() => null) });
  await choose(page, screen, new File(['x'], 'a.txt'), new File(['x'], 'b.exe'), new File(['x'.repeat(2000)], 'c.txt'), new File(['x'], 'd.pdf'));
  expect(sent).toEqual(['a.txt', 'd.pdf']);
  for (const text of ['„b.exe“ ist keine Datei, die hier abgelegt werden kann.', '„c.txt“ ist zu groß.']) expect(screen.text).toContain(text);
});

it('says what the server has against a file', async () => {
  const { page, screen } = await open(discussion(), { send: () => Promise.resolve({ __typename: 'FileNotTaken', problem: 'NOT_AS_NAMED', name: 'a.pdf', is: 'exe' }) });
  await choose(page, screen, new File(['x'], 'a.pdf'));
  expect(screen.alert).toContain('„a.pdf“ ist nicht, was der Name sagt, sondern eine Datei der Art EXE.');
  await screen.press('Meldung zu a.pdf schließen');
  expect(screen.alert).toBeUndefined();
});

it('stops a file that is on its way', async () => {
  let signal: AbortSignal | undefined;
  const { page, screen } = await open(discussion(), {
    send: (_shipment, progress, cancelled) => {
      signal = cancelled;
      progress(0.5);
      return new Promise(() => undefined);
    },
  });
  await choose(page, screen, new File(['x'], 'a.pdf'));
  expect(page.querySelector('progress')?.value).toBe(0.5);
  await screen.press('Abbrechen (a.pdf)');
  expect(signal?.aborted).toBe(true);
  expect(page.querySelector('progress')).toBeNull();
});
