import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Segments } from './segments';

@Component({ imports: [Segments], template: `<pk-segments label="Ansicht" [segments]="views" [(value)]="view" />` })
class Host {
  readonly views = [{ value: 'ring', label: 'Ring' }, { value: 'bars', label: 'Balken' }] as const;
  readonly view = signal<'ring' | 'bars'>('ring');
}

it('is a named group of radios of which one is chosen', async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const radios = [...(fixture.nativeElement as HTMLElement).querySelectorAll('input')];
  expect((fixture.nativeElement as HTMLElement).querySelector('legend')?.textContent).toBe('Ansicht');
  expect(radios.map(({ checked }) => checked)).toEqual([true, false]);

  radios[1]?.click();
  await fixture.whenStable();
  expect(fixture.componentInstance.view()).toBe('bars');
});
