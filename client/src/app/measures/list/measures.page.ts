import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followMeasures } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { MeasureTabs } from '../../shell/measure-tabs';
import { measureStates } from '../../status/status-words';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { MeasuresStore } from '../data/measures.store';
import { foundMeasures, isFiltering, type MeasureFilter, type MeasureParameters, type MeasureTick } from '../model/measure-filter';
import { measureTable } from '../model/measure-table';
import { goalText, measureText } from '../model/measure-words';
import { MeasureTable } from './measure-table';
import { MeasureTimeline } from './measure-timeline';

const choices = (entries: readonly (readonly [string, string])[]) => [...new Map(entries).entries()].map(([value, label]) => ({ value, label }));

type View = 'tabelle' | 'zeit';

/** The measures as a table or along the time. View and filter live in the address. */
@Component({
  selector: 'pk-measures-page',
  imports: [ChoiceFilter, EmptyState, Icon, MeasureTable, MeasureTabs, MeasureTimeline, PageHead, RouterLink, SearchFilter, Segments, TableFiles],
  providers: [MeasuresStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measures.page.html',
  styleUrl: './measures.page.scss',
})
export class MeasuresPage {
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly fuer = input<string>();
  readonly ziel = input<string>();
  readonly nur = input<string>();

  private readonly store = inject(MeasuresStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mayWrite = this.session.may('measure.write');
  /** A plan for a whole body is brought by those who plan for it. */
  protected readonly mayPlan = this.session.may('measure.fund') && this.session.may('measure.write');
  protected readonly views = [
    { value: 'tabelle' as View, label: $localize`:@@goal.view.table:Tabelle` },
    { value: 'zeit' as View, label: $localize`:@@measure.view.timeline:Zeitplan` },
  ] as const;
  protected readonly view = computed<View>(() => (this.ansicht() === 'zeit' ? 'zeit' : 'tabelle'));
  protected readonly states = Object.entries(measureStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly ticks: readonly { readonly value: MeasureTick; readonly label: string }[] = [
    { value: 'unfinanziert', label: $localize`:@@measure.tick.unfunded:ohne Finanzierung` },
    { value: 'schnell', label: $localize`:@@measure.isQuickWin:schnell sichtbar` },
    { value: 'vorbeugend', label: $localize`:@@measure.isPreventive:vorbeugend` },
  ];
  protected readonly all = this.store.measures;
  protected readonly bodies = computed(() => choices((this.all() ?? []).map(({ body }) => [body.id, body.name] as const)));
  protected readonly goals = computed(() => choices((this.all() ?? []).flatMap(({ goal }) => (goal ? [[goal.id, goalText(goal)] as const] : []))));
  protected readonly filter = computed<MeasureFilter>(() => ({
    text: this.suche() ?? '',
    state: this.stand() ?? '',
    bodyId: this.fuer() ?? '',
    goalId: this.ziel() ?? '',
    only: this.ticks.find(({ value }) => value === this.nur())?.value ?? '',
  }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundMeasures(this.all() ?? [], this.filter()));

  constructor() {
    void this.store.load();
    followMeasures({ catchUp: () => this.store.load({ isPatient: true }), rows: () => this.all()?.map((measure) => ({ name: measureText(measure), address: measureAddress(measure.id), content: measure })) ?? null });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@measure.list:Maßnahmen`], localDay(new Date())), table: measureTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: MeasureParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
