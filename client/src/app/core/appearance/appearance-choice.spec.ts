import { TestBed } from '@angular/core/testing';
import { storageKey } from './appearance';
import { AppearanceRadios } from './appearance-choice';

async function shown() {
  const fixture = TestBed.createComponent(AppearanceRadios);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const choose = async (value: string) => {
    page.querySelector<HTMLInputElement>(`input[value=${value}]`)?.click();
    await fixture.whenStable();
  };
  return { page, choose, chosen: () => page.querySelector<HTMLInputElement>('input:checked')?.value };
}

const classes = () => document.documentElement.className;

beforeEach(() => {
  localStorage.clear();
  document.documentElement.className = '';
});

it('follows the system until somebody chooses', async () => {
  const { page, chosen } = await shown();
  expect(page.querySelector('legend')?.textContent).toBe('Darstellung');
  expect(chosen()).toBe('system');
  expect(classes()).toBe('');
});

it('keeps the choice on this device, and forgets it for the system', async () => {
  const { choose } = await shown();
  await choose('dark');
  expect([classes(), localStorage.getItem(storageKey)]).toEqual(['kern-dark', 'dark']);

  await choose('system');
  expect([classes(), localStorage.getItem(storageKey)]).toEqual(['', null]);
});

it('takes up the stored choice', async () => {
  localStorage.setItem(storageKey, 'light');
  const { chosen } = await shown();
  expect(chosen()).toBe('light');
  expect(classes()).toBe('kern-light');
});
