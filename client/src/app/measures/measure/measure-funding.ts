import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { euros } from '../../core/vocabulary/money';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { SetMeasureResourcesDocument, type SetMeasureResourcesInput } from '../../gql/measures/graphql';
import { Chip } from '../../ui/chip/chip';
import { ReservationChip } from '../../status/status-chips';
import { MeasureSending } from '../data/measure-sending';
import type { Measure } from '../data/measures.store';
import { applicationStates, resourceKinds, settlements } from '../model/measure-words';
import { ApplicationForm } from './application-form';
import { ReservationForm } from './reservation-form';
import { ResourceForm } from './resource-form';
import { SettleReservationForm } from './settle-reservation-form';

type Resource = Measure['resources'][number];

/** What a measure needs and what pays for it: own means, applications, and the Vorbehalt as long as there is no money. */
@Component({
  selector: 'pk-measure-funding',
  imports: [ApplicationForm, Chip, DayPipe, RefusalNotice, ReservationChip, ReservationForm, ResourceForm, SettleReservationForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure-funding.html',
  styleUrl: './measure-funding.scss',
})
export class MeasureFunding {
  readonly measure = input.required<Measure>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  protected readonly sending = inject(MeasureSending);
  protected readonly open = signal<'resource' | 'application' | 'reservation' | 'settle' | null>(null);
  /** Whether the last refusal was about money. */
  protected readonly isMine = signal(false);
  protected readonly kinds = resourceKinds;
  protected readonly states = applicationStates;
  protected readonly settlements = settlements;
  protected readonly today = localDay(new Date());
  protected readonly mayEdit = computed(() => this.measure().actions.includes('measure.edit'));
  protected readonly mayFund = computed(() => this.measure().actions.includes('measure.fund'));
  protected readonly reserved = computed(() => this.measure().reservations.find(({ settled }) => settled === null));
  /** What has begun needs its money, and no Vorbehalt any more. */
  protected readonly mayReserve = computed(() => this.mayFund() && !this.reserved() && ['IDEA', 'PROPOSED', 'AGREED'].includes(this.measure().state));
  protected readonly resources = computed<SetMeasureResourcesInput['resources']>(() => this.measure().resources.map(({ kind, amount, unit, note, year }) => ({ kind, amount, unit, note, year })));
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();

  protected amount({ kind, amount, unit }: Resource): string {
    return kind === 'MONEY' ? euros(amount, this.locale) : `${amount.toLocaleString(this.locale)} ${unit}`.trim();
  }

  protected cents(amount: number): string {
    return euros(amount / 100, this.locale);
  }

  protected show(form: 'resource' | 'application' | 'reservation' | 'settle'): void {
    this.sending.refusal.set(null);
    this.open.set(form);
  }

  protected leave(): void {
    this.open.set(null);
    this.focus('#measure-funding');
  }

  protected saved(): void {
    this.leave();
    this.said.emit($localize`:@@measure.funding.saved:Die Finanzierung ist jetzt auf diesem Stand.`);
  }

  protected async remove(resource: Resource): Promise<void> {
    this.isMine.set(true);
    const resources = this.resources().filter((_, place) => this.measure().resources[place] !== resource);
    if ((await this.sending.send(SetMeasureResourcesDocument, { resources })) === 'saved') this.saved();
  }
}
