import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { localDay } from '../../core/vocabulary/planned-date';
import { listed } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import type { Organization } from '../data/organization.store';
import { abandoned, seatRow } from '../model/seat-row';
import { SeatForm } from './seat-form';
import { SeatPanel } from './seat-panel';

/** The seats of an organisation: who holds them, and who stands in. */
@Component({
  selector: 'pk-seat-table',
  imports: [Chip, EmptyState, Icon, Notice, SeatForm, SeatPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './seat-table.html',
  styleUrl: '../organization/section.scss',
})
export class SeatTable {
  readonly organization = input.required<Organization>();
  readonly changed = output();

  /** The seat whose panel is open. */
  protected readonly open = signal<string | null>(null);
  /** Whether something is written in it: then it is left by its own buttons. */
  protected readonly working = signal(false);
  protected readonly adding = signal(false);
  protected readonly said = signal('');
  private readonly today = localDay(new Date());
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly rows = computed(() => this.organization().seats.map((seat) => seatRow(seat, this.today, this.locale)));
  protected readonly mayEdit = computed(() => this.organization().actions.includes('organization.edit'));
  protected readonly mayFill = computed(() => this.organization().actions.includes('membership.manage'));
  protected readonly abandoned = computed(() => {
    const rows = this.hasEnded() ? [] : abandoned(this.rows());
    return { count: rows.length, titles: listed(rows.map(({ title }) => title), this.locale) };
  });
  private readonly hasEnded = computed(() => (this.organization().validUntil ?? this.today) < this.today);

  protected toggle(id: string): void {
    this.said.set('');
    this.open.update((open) => (open === id ? null : id));
  }

  protected add(): void {
    this.said.set('');
    this.adding.set(true);
    this.focus('form input');
  }

  protected added(title: string): void {
    this.finish($localize`:@@seat.added:Der Sitz ${title}:seat: ist angelegt.`);
    this.closeAdding();
  }

  protected closeAdding(): void {
    this.adding.set(false);
    this.focus('#seat-add', 'h2');
  }

  protected finish(said: string): void {
    this.said.set(said);
    this.changed.emit();
  }
}
