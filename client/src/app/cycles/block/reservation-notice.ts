import { ChangeDetectionStrategy, Component, type ElementRef, Injector, LOCALE_ID, afterNextRender, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { DayPipe, day, daysBetween, localDay } from '../../core/vocabulary/planned-date';
import { daysInWords } from '../../core/vocabulary/reasons';
import type { Settlement } from '../../gql/cycles/graphql';
import { Chip } from '../../ui/chip/chip';
import { Drafts } from '../../ui/form/drafts';
import { Notice } from '../../ui/notice/notice';
import { SettlementForm } from '../gates/settlement-form';
import type { Block } from './block.store';

type Reservation = NonNullable<Block['reservation']>;

/** "noch 66 Tage", "abgelaufen seit 3 Tagen": how long the Vorbehalt holds. */
export function remaining(expiresOn: string, today: string): string {
  const days = daysBetween(today, expiresOn);
  if (days < 0) return $localize`:@@block.reservation.expired:abgelaufen seit ${daysInWords(-days)}:days:`;
  if (days === 0) return $localize`:@@block.reservation.today:nur noch heute`;
  return days === 1 ? $localize`:@@block.reservation.oneDay:noch einen Tag` : $localize`:@@block.reservation.days:noch ${days}:count: Tage`;
}

const outcomes: Readonly<Record<Settlement, string>> = {
  FULFILLED: $localize`:@@settlement.fulfilled.done:Der Vorbehalt ist erfüllt und aufgehoben.`,
  WITHDRAWN: $localize`:@@settlement.withdrawn.done:Der Vorbehalt ist zurückgezogen.`,
};

/** Why the block may begin although something before it is open, until when that holds, and how it ends. */
@Component({
  selector: 'pk-reservation-notice',
  imports: [Chip, DayPipe, Notice, SettlementForm],
  providers: [Drafts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reservation-notice.html',
  styleUrl: './reservation-notice.scss',
})
export class ReservationNotice {
  readonly block = input.required<Block>();
  readonly reservation = input.required<Reservation>();
  /** What has come of it, in a sentence. */
  readonly settled = output<string>();
  readonly outdated = output();

  private readonly locale = inject(LOCALE_ID);
  private readonly injector = inject(Injector);
  private readonly today = localDay(new Date());
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  protected readonly isOpen = signal(false);
  protected readonly maySettle = computed(() => this.block().actions.includes('reservation.settle'));
  protected readonly heading = computed(() => {
    const granted = day(this.reservation().grantedAt, this.locale);
    const mayBegin = $localize`:@@block.reservation.mayBegin:Darf mit Vorbehalt beginnen, seit ${granted}:date:`;
    return this.block().stand === 'NOT_STARTED' ? mayBegin : $localize`:@@block.reservation.begun:Mit Vorbehalt in Arbeit, zugelassen am ${granted}:date:`;
  });
  protected readonly isExpired = computed(() => this.reservation().expiresOn < this.today);
  protected readonly remaining = computed(() => remaining(this.reservation().expiresOn, this.today));

  protected close(): void {
    this.isOpen.set(false);
    afterNextRender(() => this.opener()?.nativeElement.focus(), { injector: this.injector });
  }

  protected conclude(as: Settlement): void {
    this.settled.emit(outcomes[as]);
  }
}
