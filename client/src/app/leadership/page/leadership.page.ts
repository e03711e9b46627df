import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followGoals } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { goalAddress, statusReportAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { PageHead } from '../../ui/page-head/page-head';
import { Segments } from '../../ui/segments/segments';
import { LeadershipStore } from '../data/leadership.store';
import { LeadershipTabs } from '../leadership-tabs';
import { filterOf, type LeadershipParameters, more } from '../model/leadership-filter';
import { reportChoices } from '../model/report-choices';
import { standingTable } from '../model/standing-table';
import { standingName } from '../model/standing-words';
import { BodyTable } from './body-table';
import { DecisionList } from './decision-list';
import { FreezeForm } from './freeze-form';
import { GoalOverview } from './overview';
import { SilentList } from './silent-list';
import { StandingList } from './standing-list';

type View = 'alle' | 'geaendert' | 'abweichend' | 'still';

/** All goals on one page, for those who lead: where they stand, what changed, what is to be decided and what is silent. */
@Component({
  selector: 'pk-leadership-page',
  imports: [BodyTable, ChoiceFilter, DecisionList, EmptyState, FreezeForm, GoalOverview, LeadershipTabs, PageHead, RouterLink, Segments, SilentList, StandingList, TableFiles],
  providers: [LeadershipStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './leadership.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './beside.scss', './leadership.page.scss'],
})
export class LeadershipPage {
  /** Query parameters of the address. */
  readonly sicht = input<string>();
  readonly feld = input<string>();
  readonly fuer = input<string>();
  readonly organisation = input<string>();
  readonly vergleich = input<string>();
  readonly anzahl = input<string>();

  private readonly store = inject(LeadershipStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly mayFreeze = this.session.may('report.freeze');
  protected readonly isFreezing = signal(false);
  protected readonly address = statusReportAddress;
  protected readonly views = [
    { value: 'alle' as View, label: $localize`:@@leadership.view.all:alle` },
    { value: 'geaendert' as View, label: $localize`:@@leadership.view.changed:geändert` },
    { value: 'abweichend' as View, label: $localize`:@@leadership.view.notOnTrack:nicht im Plan` },
    { value: 'still' as View, label: $localize`:@@leadership.view.silent:still` },
  ];
  protected readonly view = computed<View>(() => this.views.find(({ value }) => value === this.sicht())?.value ?? 'alle');
  private readonly filter = computed(() => filterOf({ sicht: this.sicht(), feld: this.feld(), fuer: this.fuer(), organisation: this.organisation(), vergleich: this.vergleich(), anzahl: this.anzahl() }));
  protected readonly page = computed(() => this.store.shown()?.leadership ?? null);
  protected readonly reports = computed(() => this.store.shown()?.statusReports ?? []);
  protected readonly reportChoices = computed(() => reportChoices(this.reports(), this.locale));
  protected readonly bodies = computed(() => (this.page()?.bodyChoices ?? []).map(({ id, name }) => ({ value: id, label: name })));
  protected readonly organizations = computed(() => (this.page()?.organizationChoices ?? []).map(({ id, name }) => ({ value: id, label: name })));
  protected readonly fields = computed(() => (this.page()?.fieldsOfAction ?? []).map((value) => ({ value, label: value })));
  protected readonly isFiltering = computed(() => [this.sicht(), this.feld(), this.fuer(), this.organisation()].some(Boolean));
  protected readonly sheet = $localize`:@@leadership.goals:Alle Ziele`;

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const filter = this.filter();
      untracked(() => void this.store.load(filter).then(() => landing.headingHasCome()));
    });
    followGoals({
      subject: () => JSON.stringify(this.filter()),
      catchUp: () => this.store.load(this.filter(), { isPatient: true }),
      rows: () => this.page()?.goals.map((goal) => ({ name: standingName(goal), address: goalAddress(goal.id), content: goal })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', this.sheet], localDay(new Date())),
    table: standingTable(this.page()?.goals ?? [], this.locale),
  });

  protected refresh(): void {
    void this.store.load(this.filter());
  }

  protected leaveFreezing(): void {
    this.isFreezing.set(false);
    this.focus('h1');
  }

  protected show(view: View): void {
    this.look({ sicht: view === 'alle' ? null : view });
  }

  protected showMore(): void {
    this.look({ anzahl: more(this.page()?.goals.length ?? 0) });
  }

  /** Replaces the entry in the history: going back leaves the page, not the filter. */
  protected look(queryParams: LeadershipParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
