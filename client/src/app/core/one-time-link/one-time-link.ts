import { DatePipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Notice } from '../../ui/notice/notice';

/** A secret address as an answer carries it, once. */
export interface OneTimeLink {
  readonly url: string;
  readonly expiresAt: string;
}

/** The server keeps only a hash of the link: what is not passed on now has to be made anew. */
@Component({
  selector: 'pk-one-time-link',
  imports: [CopyButton, DatePipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './one-time-link.html',
  styleUrl: './one-time-link.scss',
})
export class OneTimeLinkNotice {
  readonly link = input.required<OneTimeLink>();
  readonly name = input.required<string>();
  /** Whether there is a password already. */
  readonly replaces = input(false);

  protected selectAll(event: Event): void {
    (event.target as HTMLInputElement).select();
  }
}
