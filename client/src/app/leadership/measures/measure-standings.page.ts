import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followMeasures } from '../../core/live/follow';
import { Landing } from '../../core/navigation/landing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { type MeasureStanding, MeasureStandingsStore } from '../data/measure-standings.store';
import { LeadershipTabs } from '../leadership-tabs';
import type { LeadershipParameters } from '../model/leadership-filter';
import { foundStandings, type MeasureStandingFilter, measureStandingTable, type MeasureView } from '../model/measure-standings';
import { MeasureStandingList } from './measure-standing-list';

/** The choices that some measures offer, each once and by name. */
function choicesIn(measures: readonly MeasureStanding[], of: (measure: MeasureStanding) => { readonly id: string; readonly name: string } | null): Choice[] {
  const named = new Map(measures.flatMap((measure) => of(measure) ?? []).map(({ id, name }) => [id, name]));
  return [...named].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'de'));
}

/** All measures on one page, for those who lead. Filters live in the address. */
@Component({
  selector: 'pk-measure-standings-page',
  imports: [ChoiceFilter, EmptyState, LeadershipTabs, MeasureStandingList, PageHead, RouterLink, Segments, TableFiles],
  providers: [MeasureStandingsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './measure-standings.page.html',
  styleUrls: ['../page/leadership.page.scss'],
})
export class MeasureStandingsPage {
  /** Query parameters of the address. */
  readonly sicht = input<string>();
  readonly feld = input<string>();
  readonly fuer = input<string>();
  readonly organisation = input<string>();

  private readonly store = inject(MeasureStandingsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly today = localDay(new Date());
  protected readonly views = [
    { value: 'alle' as MeasureView, label: $localize`:@@leadership.view.all:alle` },
    { value: 'abweichend' as MeasureView, label: $localize`:@@leadership.view.notOnTrack:nicht im Plan` },
    { value: 'still' as MeasureView, label: $localize`:@@leadership.view.silent:still` },
    { value: 'geld' as MeasureView, label: $localize`:@@leadership.view.money:Geld offen` },
  ];
  protected readonly all = this.store.measures;
  protected readonly filter = computed<MeasureStandingFilter>(() => ({ view: this.views.find(({ value }) => value === this.sicht())?.value ?? 'alle', field: this.feld() ?? '', bodyId: this.fuer() ?? '', organizationId: this.organisation() ?? '' }));
  protected readonly found = computed(() => foundStandings(this.all() ?? [], this.filter(), `${Number(this.today.slice(0, 4)) + 1}${this.today.slice(4)}`));
  protected readonly bodies = computed(() => choicesIn(this.all() ?? [], ({ body }) => body));
  protected readonly organizations = computed(() => choicesIn(this.all() ?? [], ({ ownerOrganization }) => ownerOrganization));
  protected readonly fields = computed(() => choicesIn(this.all() ?? [], ({ fieldOfAction: name }) => (name ? { id: name, name } : null)));
  protected readonly sheet = $localize`:@@leadership.measures:Alle Maßnahmen`;

  constructor() {
    const landing = inject(Landing);
    void this.store.load().then(() => landing.headingHasCome());
    followMeasures({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((measure) => ({ name: `M${measure.number}`, address: measureAddress(measure.id), content: measure })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', this.sheet], this.today), table: measureStandingTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not the filter. */
  protected look(queryParams: LeadershipParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
