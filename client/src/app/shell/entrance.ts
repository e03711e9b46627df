import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AppearanceRadios } from '../core/appearance/appearance-choice';
import { FailureNotice } from '../core/failures/failure-notice';
import { Language, languages } from '../core/language/language';
import { BrandMark } from '../ui/icon/brand-mark';

/** The frame before somebody is signed in. */
@Component({
  selector: 'pk-entrance',
  imports: [AppearanceRadios, BrandMark, FailureNotice, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="entrance">
      <header class="entrance-top"><p class="brand"><pk-brand-mark /><span>Planungskreis</span></p></header>
      <main id="inhalt" tabindex="-1">
        <pk-failure-notice />
        <router-outlet />
      </main>
      <footer class="foot">
        <p i18n="@@shell.footer">Planungskreis, freie Software unter der EUPL-1.2</p>
        <div class="foot-tools">
          @for (other of others; track other.locale) {
            <a [href]="language.address(other.locale)" [attr.lang]="other.locale" [attr.hreflang]="other.locale">{{ other.name }}</a>
          }
          <pk-appearance-choice />
        </div>
      </footer>
    </div>
  `,
})
export class Entrance {
  protected readonly language = inject(Language);
  protected readonly others = languages.filter(({ locale }) => locale !== this.language.current);
}
