import { ChangeDetectionStrategy, Component, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { AppearanceRadios } from '../core/appearance/appearance-choice';
import { FailureNotice } from '../core/failures/failure-notice';
import { LiveNotice } from '../core/live/live-notice';
import { QuestionDialog } from '../core/question/question-dialog';
import { Session } from '../core/session/session';
import { Icon } from '../ui/icon/icon';
import { Bell } from './bell';
import { Navigation } from './navigation';
import { PersonMenu } from './person-menu';
import { TenantMenu } from './tenant-menu';

/** The frame of every page of whoever is signed in. */
@Component({
  selector: 'pk-shell',
  imports: [AppearanceRadios, Bell, FailureNotice, Icon, LiveNotice, Navigation, PersonMenu, QuestionDialog, RouterOutlet, TenantMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shell.html',
})
export class Shell {
  protected readonly me = inject(Session).me;
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');

  /** By hand, because a bare fragment would lead to the start page (base href). */
  protected skip(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }
}
