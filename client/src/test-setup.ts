// the order matters: Angular's libraries need their compiler before anything else of Angular
import '@angular/compiler';
import '@angular/localize/init';
import { registerLocaleData } from '@angular/common';
import german from '@angular/common/locales/de';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
registerLocaleData(german);

// jsdom knows the element, not yet its methods
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});
