import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { OrganizationVerbs } from '../data/organization-verbs';
import { type Ending, LastDayForm } from '../forms/last-day-form';
import type { HoldingRow, SeatRow } from '../model/seat-row';
import { HoldingForm } from './holding-form';
import { SeatForm } from './seat-form';
import { StandInForm } from './stand-in-form';

type Doing = { readonly verb: 'HOLDER' | 'DEPUTY' | 'edit' } | { readonly verb: 'standIn' | 'end'; readonly id: string };

/** Everybody who has held a seat or been its deputy, and what can be done about it. */
@Component({
  selector: 'pk-seat-panel',
  imports: [HoldingForm, LastDayForm, SeatForm, StandInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './seat-panel.html',
  styleUrl: './seat-panel.scss',
})
export class SeatPanel {
  readonly row = input.required<SeatRow>();
  readonly mayEdit = input.required<boolean>();
  readonly mayFill = input.required<boolean>();
  /** What has come of it. */
  readonly changed = output<string>();
  /** Whether a form is open. */
  readonly working = output<boolean>();

  protected readonly doing = signal<Doing | null>(null);
  private readonly verbs = inject(OrganizationVerbs);
  private readonly focus = focusing();
  protected readonly about = computed(() => {
    const doing = this.doing();
    return doing && 'id' in doing ? this.row().all.find(({ holding }) => holding.id === doing.id) : undefined;
  });

  protected open(doing: Doing): void {
    this.doing.set(doing);
    this.working.emit(true);
    this.focus('form input');
  }

  protected close(): void {
    const doing = this.doing();
    this.doing.set(null);
    this.working.emit(false);
    this.focus(doing && 'id' in doing ? `[id="${doing.verb}-${doing.id}"]` : `[id="${doing?.verb}-${this.row().seat.id}"]`, 'button');
  }

  protected filled(person: string): void {
    this.finish($localize`:@@seat.filled:${person}:person: ist auf dem Sitz ${this.row().title}:seat: eingetragen.`);
  }

  protected edited(): void {
    this.finish($localize`:@@seat.edited:Der Sitz ist geändert.`);
  }

  protected stoodIn({ name }: HoldingRow): void {
    this.finish($localize`:@@seat.standIn.saved:Die Vertretung durch ${name}:person: ist eingetragen.`);
  }

  protected ended({ name }: HoldingRow): void {
    this.finish($localize`:@@seat.end.saved:Die Zeit von ${name}:person: auf dem Sitz hat einen letzten Tag.`);
  }

  protected ending({ holding, name }: HoldingRow): Ending {
    const { id: holdingId, until } = holding;
    return {
      consequence:
        holding.kind === 'HOLDER'
          ? $localize`:@@seat.end.consequence:Vom Tag danach an ist der Sitz unbesetzt, bis jemand ihn übernimmt. Was auf ihm liegt, bleibt bei ihm.`
          : $localize`:@@seat.end.deputy:Vom Tag danach an ist ${name}:person: keine Vertretung mehr.`,
      submit: $localize`:@@seat.end.submit:Letzten Tag eintragen`,
      lastDay: until,
      part: ({ seats }) => seats.flatMap(({ holdings }) => holdings).find(({ id }) => id === holdingId),
      ask: (lastDay, version) => this.verbs.endHolding({ holdingId, lastDay, version }),
    };
  }

  private finish(said: string): void {
    this.close();
    this.changed.emit(said);
  }
}
