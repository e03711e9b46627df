import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { agreedTo } from '../../core/leaving/guarded';
import { followContributions } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { contributionAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { ContributionStateChip } from '../../status/status-chips';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { ContributionTabs } from '../contribution-tabs';
import { type Contribution, ContributionsStore } from '../data/contributions.store';
import { type ContributionFilter, type ContributionParameters, choicesIn, isFiltering, matches, unfiltered } from '../model/contribution-filter';
import { contributionRow } from '../model/contribution-row';
import { contributionTable } from '../model/contribution-table';
import { ContributeForm } from './contribute-form';
import { ContributionFilterBar } from './contribution-filter-bar';
import { RecordForm } from './record-form';

/** The contributions that may be read. Filter and open form live in the address. */
@Component({
  selector: 'pk-contributions-page',
  imports: [Chip, ContributeForm, ContributionFilterBar, ContributionStateChip, ContributionTabs, DayPipe, EmptyState, Icon, PageHead, RecordForm, RouterLink, TableFiles],
  providers: [ContributionsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contributions.page.html',
  styles: `th a { display: inline-block; min-block-size: 1.5rem; } td pk-chip { margin-inline-start: 0.375rem; }`,
})
export class ContributionsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly raum = input<string>();
  readonly gruppe = input<string>();
  readonly von = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(ContributionsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly focus = focusing();
  private readonly today = localDay(new Date());
  protected readonly mayContribute = this.session.may('contribution.submit');
  protected readonly mayRecord = this.session.may('contribution.record');
  protected readonly unfiltered = unfiltered;
  protected readonly filter = computed<ContributionFilter>(() => ({ text: this.suche() ?? '', state: this.stand() ?? '', socialSpace: this.raum() ?? '', targetGroup: this.gruppe() ?? '', contributor: this.von() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly all = this.store.contributions;
  protected readonly spaces = computed(() => choicesIn(this.all() ?? [], 'socialSpace'));
  protected readonly groups = computed(() => choicesIn(this.all() ?? [], 'targetGroup'));
  protected readonly rows = computed(() =>
    (this.all() ?? [])
      .map((it) => ({ ...contributionRow(it, this.today), about: [it.socialSpace, it.targetGroup].filter(Boolean).join(', ') }))
      .filter((row) => matches(this.filter(), row)),
  );

  constructor() {
    void this.store.load();
    followContributions({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((it) => ({ name: it.topic, address: contributionAddress(it.id), content: it })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@contribution.list:Beiträge`], this.today), table: contributionTable(this.rows()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: ContributionParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** @param opener the button that opened it */
  protected closeForm(opener: string): void {
    this.look({ neu: null });
    this.focus(opener, 'h1');
  }

  protected contributed({ id }: Contribution): void {
    void this.router.navigateByUrl(contributionAddress(id), { info: agreedTo });
  }
}
