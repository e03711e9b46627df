import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Notice } from '../../ui/notice/notice';
import { Live } from './live';
import { News } from './news';

/** Stands once in the frame: what others change is said here politely, and that nothing can be heard of it. */
@Component({
  selector: 'pk-live-notice',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `pk-notice { margin-block-end: 1rem; }`,
  template: `
    <p class="sr" role="status">{{ news.sentence() }}</p>
    <div role="status">
      @if (live.isLost()) {
        <pk-notice kind="watch">
          <p i18n="@@live.lost">Die Verbindung ist unterbrochen. Was andere gerade ändern, sehen Sie hier vielleicht noch nicht.</p>
          <button noticeAction class="link-btn" type="button" (click)="live.readAgain()" i18n="@@live.readAgain">Neu laden</button>
        </pk-notice>
      }
    </div>
  `,
})
export class LiveNotice {
  protected readonly live = inject(Live);
  protected readonly news = inject(News);
}
