import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { focusing } from './focusing';

@Component({ selector: 'pk-inner', changeDetection: ChangeDetectionStrategy.OnPush, template: '<button type="button">Speichern</button>' })
class Inner {
  readonly focus = focusing();
}

@Component({
  imports: [Inner],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<h1 tabindex="-1">Seite</h1><input aria-label="Suche"><section><h2 tabindex="-1">Schritte</h2><pk-inner /></section>',
})
class Page {}

async function focusedFrom(before: string, ...selectors: readonly string[]): Promise<string | null | undefined> {
  const page = TestBed.createComponent(Page);
  document.body.append(page.nativeElement);
  await page.whenStable();
  page.nativeElement.querySelector(before).focus();
  page.debugElement.query(({ name }) => name === 'pk-inner').componentInstance.focus(...selectors);
  page.changeDetectorRef.markForCheck();
  TestBed.tick();
  await page.whenStable();
  const text = document.activeElement?.textContent || document.activeElement?.ariaLabel;
  page.nativeElement.remove();
  return text;
}
const focused = (...selectors: readonly string[]) => focusedFrom('h1', ...selectors);

it('finds what is its own first', async () => {
  expect(await focused('button', 'h2')).toBe('Speichern');
});

it('finds the heading of the section that it stands in', async () => {
  expect(await focused('h2')).toBe('Schritte');
});

it('leaves what lies outside of that alone', async () => {
  expect(await focusedFrom('button', 'h1')).toBe('Speichern');
});

it('takes it from nobody who writes elsewhere by now', async () => {
  expect(await focusedFrom('input', 'button')).toBe('Suche');
});
