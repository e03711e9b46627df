import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../core/session/session';
import { FakeServer } from '../core/testing/fake-server';
import { jana } from '../core/testing/people';
import { MeasureTabs } from './measure-tabs';

async function marked(address: string): Promise<(string | null)[]> {
  TestBed.configureTestingModule({ providers: [new FakeServer().provide(), provideRouter([{ path: '**', component: MeasureTabs }])] });
  await TestBed.inject(Session).begin(jana({ actions: ['measure.read', 'evaluation.read'] }));
  const { fixture } = await RouterTestingHarness.create(address);
  await fixture.whenStable();
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent);
}

it('marks the page while something of it is filtered, and no page above', async () => {
  expect(await marked('/massnahmen?ansicht=zeit')).toEqual(['Maßnahmen']);
  TestBed.resetTestingModule();
  expect(await marked('/massnahmen/evaluationen?stand=PLANNED')).toEqual(['Evaluationen']);
});
