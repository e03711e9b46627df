import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { MeasureTabs } from '../../shell/measure-tabs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { type Indicator, IndicatorsStore } from '../data/indicators.store';
import { purposes } from '../model/evaluation-words';
import { IndicatorForm } from './indicator-form';

/** What can be counted, with what it is for: what steers never stands for an effect. */
@Component({
  selector: 'pk-indicators-page',
  imports: [EmptyState, Icon, IndicatorForm, MeasureTabs, PageHead],
  providers: [IndicatorsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './indicators.page.html',
  styles: '.why { margin-block-end: 0.75rem; }',
})
export class IndicatorsPage {
  private readonly store = inject(IndicatorsStore);
  protected readonly indicators = this.store.indicators;
  protected readonly mayWrite = inject(Session).may('indicator.write');
  protected readonly title = $localize`:@@indicator.list:Kennzahlen`;
  protected readonly purposes = purposes;
  /** What is being written: an indicator, or a new one. */
  protected readonly writing = signal<Indicator | 'new' | null>(null);
  protected readonly said = signal('');
  private readonly focus = focusing();

  constructor() {
    void this.store.load();
  }

  protected edited(): Indicator | null {
    const writing = this.writing();
    return writing === 'new' ? null : writing;
  }

  protected leave(): void {
    this.writing.set(null);
    this.focus('h1');
  }

  protected saved(): void {
    this.leave();
    this.said.set($localize`:@@indicator.saved:Die Kennzahl ist gespeichert.`);
  }
}
