import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Session } from '../../core/session/session';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { TableFiles } from '../../core/xlsx/table-files';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { ReportStore } from '../data/report.store';
import { reportChoices, reportText } from '../model/report-choices';
import { reportTable } from '../model/report-table';
import { reportVisibilities } from '../model/standing-words';
import { BodyTable } from '../page/body-table';
import { DecisionList } from '../page/decision-list';
import { GoalOverview } from '../page/overview';
import { StandingList } from '../page/standing-list';
import { ReportedGoals } from './reported-goals';

/** A report as it was frozen, beside another one. */
@Component({
  selector: 'pk-report-page',
  imports: [BodyTable, ChoiceFilter, Crumbs, DayPipe, DecisionList, GoalOverview, Icon, PageHead, ReportedGoals, RouterLink, StandingList, TableFiles],
  providers: [ReportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './report.page.scss'],
})
export class ReportPage {
  readonly reportId = input.required<string>();
  /** Query parameter of the address: the number of the report that this one is compared with. */
  readonly mit = input<string>();

  private readonly store = inject(ReportStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  protected readonly report = this.store.report;
  protected readonly others = computed(() => reportChoices(this.store.others(), this.locale));
  protected readonly heading = computed(() => {
    const report = this.report();
    return report ? reportText(report, this.locale) : '';
  });
  protected readonly crumbs = [{ text: $localize`:@@leadership.title:Zielstand für die Leitung`, address: '/leitung' }];
  protected readonly visibilities = reportVisibilities;
  protected readonly sheet = $localize`:@@leadership.goals:Alle Ziele`;

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const [id, number] = [this.reportId(), Number(this.mit())];
      untracked(() => void this.store.load(id, Number.isInteger(number) && number > 0 ? number : null).then(() => landing.headingHasCome()));
    });
    pageName(() => this.heading() || undefined);
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', this.heading()], this.report()?.until ?? ''),
    table: reportTable(this.report()?.goals ?? [], this.report()?.details ?? [], this.locale),
  });

  protected fileOf(id: string, kind: 'pdf' | 'docx'): string {
    const number = this.report()?.comparedWith?.number;
    return `/dokumente/zielstand/${id}.${kind}?sprache=${this.locale.slice(0, 2)}${number === undefined ? '' : `&mit=${number}`}`;
  }

  protected compare(mit: string | null): void {
    void this.router.navigate([], { queryParams: { mit: mit || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
