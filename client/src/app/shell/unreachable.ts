import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Browser } from '../core/browser/browser';

/** Shown in place of the wanted page; the address bar still names that, so that loading again leads there. */
@Component({
  selector: 'pk-unreachable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="entrance-box">
      <h1 tabindex="-1" i18n="@@unreachable.heading">Der Server ist gerade nicht erreichbar</h1>
      <p i18n="@@unreachable.text">Bitte prüfen Sie Ihre Verbindung. Oft hilft es, es in einer Minute noch einmal zu versuchen.</p>
      <p><button class="btn btn--primary" type="button" (click)="browser.reload()" i18n="@@unreachable.again">Erneut versuchen</button></p>
    </div>
  `,
})
export class Unreachable {
  protected readonly browser = inject(Browser);
}
