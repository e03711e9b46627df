import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeServer } from '../../core/testing/fake-server';
import { Screen } from '../../core/testing/screen';
import { PasswordLink } from './password-link';

async function open(server: FakeServer) {
  TestBed.configureTestingModule({ providers: [provideRouter([]), server.provide()] });
  const fixture = TestBed.createComponent(PasswordLink);
  await fixture.whenStable();
  document.body.append(fixture.nativeElement as HTMLElement);
  return Screen.of(fixture);
}

it('asks for a link, and says neither that there is an account nor that there is none', async () => {
  const server = new FakeServer().answer('RequestPasswordLink', { requestPasswordLink: { __typename: 'PasswordLinkRequested' } });
  const screen = await open(server);
  await screen.send();
  expect(server.asked).toEqual([]);
  await screen.type('E-Mail-Adresse', ' jana@voerde.example ');
  await screen.send();
  expect(server.variablesOf('RequestPasswordLink')).toEqual({ input: { email: 'jana@voerde.example' } });
  expect(screen.text).toContain('Wenn es für jana@voerde.example ein Konto gibt, ist eine E-Mail mit einem Link unterwegs.');
});

it('says when it may be asked again', async () => {
  const screen = await open(new FakeServer().answer('RequestPasswordLink', { requestPasswordLink: { __typename: 'TooManyAttempts', retryAfterSeconds: 600 } }));
  await screen.type('E-Mail-Adresse', 'jana@voerde.example');
  await screen.send();
  expect(screen.alert).toContain('in 10 Minuten');
  expect(screen.field('E-Mail-Adresse').value).toBe('jana@voerde.example');
});
