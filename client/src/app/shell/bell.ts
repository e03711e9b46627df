import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { UrgentCount } from '../core/inbox/urgent-count';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon/icon';

const most = 99;

/** The way to the inbox, with how much in it wants something done. */
@Component({
  selector: 'pk-bell',
  imports: [Icon, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a class="bar-btn bell" routerLink="/eingang" routerLinkActive ariaCurrentWhenActive="page">
      <pk-icon name="inbox" />
      <span class="bell-word" i18n="@@inbox.title">Eingang</span>
      @if (count.value(); as urgent) {
        <span class="bell-count" aria-hidden="true">{{ urgent > most ? most + '+' : urgent }}</span>
        &ngsp;<span class="sr" i18n="@@bell.urgent">{urgent, plural, =1 {eine Mitteilung wartet} other {{{ urgent }} Mitteilungen warten}}</span>
      }
    </a>
  `,
})
export class Bell {
  protected readonly count = inject(UrgentCount);
  protected readonly most = most;

  constructor() {
    const { me } = inject(Session);
    effect(() => {
      if (me()) untracked(() => void this.count.read());
    });
  }
}
