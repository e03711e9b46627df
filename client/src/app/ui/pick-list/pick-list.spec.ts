import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { Field } from '../form/field';
import { PickList } from './pick-list';

@Component({
  imports: [Field, FormField, PickList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<pk-field [of]="form.before" label="Vorarbeiten"><pk-pick-list [options]="options" empty="Bitte wählen" [formField]="form.before" /></pk-field>`,
})
class Host {
  readonly options = ['B1', 'B2', 'B3'].map((value) => ({ value, label: `Baustein ${value}` }));
  readonly model = signal({ before: ['B2'] as readonly string[] });
  readonly form = form(this.model);
}

async function open() {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const box = page.querySelector('select') as HTMLSelectElement;
  const press = async (button: string) => {
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === button)?.click();
    await fixture.whenStable();
  };
  return { press, box, chosen: () => fixture.componentInstance.model().before, offered: () => [...box.options].map(({ textContent }) => textContent) };
}

it('offers what is not chosen, and adds it by the button, not by walking the list', async () => {
  const { press, box, chosen, offered } = await open();
  expect(offered()).toEqual(['Bitte wählen', 'Baustein B1', 'Baustein B3']);
  box.value = 'B3';
  box.dispatchEvent(new Event('change', { bubbles: true }));
  expect(chosen()).toEqual(['B2']);
  await press('Hinzufügen (Vorarbeiten)');
  expect(chosen()).toEqual(['B2', 'B3']);
  expect(offered()).toEqual(['Bitte wählen', 'Baustein B1']);
  expect(box.value).toBe('');
});

it('takes out what is chosen, and leaves the focus in the field', async () => {
  const { press, box, chosen } = await open();
  await press('Baustein B2 herausnehmen (Vorarbeiten)');
  expect(chosen()).toEqual([]);
  expect(document.activeElement).toBe(box);
});

it('does nothing but take the focus when nothing is chosen', async () => {
  const { press, box, chosen } = await open();
  await press('Hinzufügen (Vorarbeiten)');
  expect(chosen()).toEqual(['B2']);
  expect(document.activeElement).toBe(box);
});
