import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Appearance } from './core/appearance/appearance';
import { Arrival } from './core/navigation/arrival';
import { Leaving } from './core/leaving/leaving';
import { Door } from './core/session/door';

@Component({ selector: 'pk-root', imports: [RouterOutlet], changeDetection: ChangeDetectionStrategy.OnPush, template: `<router-outlet />` })
export class App {
  constructor() {
    // these only listen, from the first page on
    inject(Appearance);
    inject(Arrival);
    inject(Door);
    inject(Leaving);
  }
}
