import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, signal } from '@angular/core';
import { Session } from '../../core/session/session';
import { focusing } from '../../core/navigation/focusing';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { type Programme, ProgrammesStore } from '../data/programmes.store';
import { ProgrammeForm } from './programme-form';

/** The Förderprogramme that measures may be paid from, with their deadlines and what they ask for. */
@Component({
  selector: 'pk-programmes-page',
  imports: [Crumbs, DayPipe, EmptyState, Icon, PageHead, ProgrammeForm],
  providers: [ProgrammesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programmes.page.html',
})
export class ProgrammesPage {
  private readonly store = inject(ProgrammesStore);
  protected readonly programmes = this.store.programmes;
  protected readonly mayFund = inject(Session).may('measure.fund');
  protected readonly crumbs = [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }];
  protected readonly title = $localize`:@@programme.list:Förderprogramme`;
  /** What is being written: a programme, or a new one. */
  protected readonly writing = signal<Programme | 'new' | null>(null);
  protected readonly said = signal('');
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();

  constructor() {
    void this.store.load();
  }

  protected edited(): Programme | null {
    const writing = this.writing();
    return writing === 'new' ? null : writing;
  }

  protected share(percent: number): string {
    return (percent / 100).toLocaleString(this.locale, { style: 'percent', maximumFractionDigits: 2 });
  }

  protected leave(): void {
    this.writing.set(null);
    this.focus('h1');
  }

  protected saved(): void {
    this.leave();
    this.said.set($localize`:@@programme.saved:Das Förderprogramm ist gespeichert.`);
  }
}
