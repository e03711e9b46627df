import type { ComponentFixture } from '@angular/core/testing';

/** Drives a screen by what people see: labels, words on buttons, sentences. */
export class Screen {
  constructor(
    private readonly page: HTMLElement,
    private readonly settle: () => Promise<unknown>,
  ) {}

  static of(fixture: ComponentFixture<unknown>): Screen {
    return new Screen(fixture.nativeElement as HTMLElement, () => fixture.whenStable());
  }

  get text(): string {
    return this.page.textContent;
  }

  /** What is read out at once. */
  get alert(): string | undefined {
    return this.page.querySelector('[role=alert]')?.textContent.trim();
  }

  field(label: string): HTMLInputElement {
    const found = [...this.page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label);
    const control = found?.htmlFor ? this.page.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`) : found?.querySelector('input');
    if (!control) throw new Error(`No field is labelled "${label}".`);
    return control;
  }

  /** The sentences that belong to a field: its problem and its hint. */
  describing(label: string): string {
    const ids = this.field(label).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => this.page.querySelector(`[id="${id}"]`)?.textContent.trim()).join(' ');
  }

  async type(label: string, text: string): Promise<void> {
    const control = this.field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async press(button: string): Promise<void> {
    const found = [...this.page.querySelectorAll<HTMLElement>('button, a, label')].find(({ textContent }) => textContent.trim() === button);
    if (!found) throw new Error(`There is no button "${button}".`);
    found.click();
    await this.settled();
  }

  async send(): Promise<void> {
    this.page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await this.settled();
  }

  /** The answer of the server takes some turns, which no pending task of Angular announces. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.settle();
    }
  }
}
