import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { DayPipe, day, daysBetween, localDay } from '../../core/vocabulary/planned-date';
import { daysInWords } from '../../core/vocabulary/reasons';
import { Notice } from '../../ui/notice/notice';
import type { Block } from './block.store';

type Reservation = NonNullable<Block['reservation']>;

/** "noch 66 Tage", "abgelaufen seit 3 Tagen": how long the Vorbehalt holds. */
export function remaining(expiresOn: string, today: string): string {
  const days = daysBetween(today, expiresOn);
  if (days < 0) return $localize`:@@block.reservation.expired:abgelaufen seit ${daysInWords(-days)}:days:`;
  if (days === 0) return $localize`:@@block.reservation.today:nur noch heute`;
  return days === 1 ? $localize`:@@block.reservation.oneDay:noch einen Tag` : $localize`:@@block.reservation.days:noch ${days}:count: Tage`;
}

/** Why the block has begun although something before it is open, and until when that holds. */
@Component({
  selector: 'pk-reservation-notice',
  imports: [DayPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-notice kind="reserve" [heading]="heading()">
      <p>{{ reservation().reason }}</p>
      <dl>
        <div><dt i18n="@@block.reservation.owner">verantwortlich:</dt><dd>{{ reservation().owner.name }}</dd></div>
        <div><dt i18n="@@block.reservation.until">aufzuheben bis:</dt><dd><time [attr.datetime]="reservation().expiresOn">{{ reservation().expiresOn | day }}</time>, {{ remaining() }}</dd></div>
        <div><dt i18n="@@block.reservation.grantor">zugelassen durch:</dt><dd>{{ reservation().grantor.name }}</dd></div>
      </dl>
    </pk-notice>
  `,
  styles: `
    dl { display: flex; flex-wrap: wrap; gap: 0.125rem 1.5rem; font-size: 0.8125rem; line-height: 1.125rem; margin-block-start: 0.25rem; }
    div { display: flex; flex-wrap: wrap; gap: 0 0.375rem; }
    dd { font-weight: 500; }
  `,
})
export class ReservationNotice {
  readonly reservation = input.required<Reservation>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly heading = computed(() => $localize`:@@block.reservation.heading:Mit Vorbehalt begonnen am ${day(this.reservation().grantedAt, this.locale)}:date:`);
  protected readonly remaining = computed(() => remaining(this.reservation().expiresOn, localDay(new Date())));
}
