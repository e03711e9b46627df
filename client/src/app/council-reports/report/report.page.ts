import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Session } from '../../core/session/session';
import { paperAddress } from '../../core/vocabulary/references';
import { reportProblems } from '../../core/vocabulary/reports';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { PaperReportStore } from '../data/paper-report.store';
import { ReportSending } from '../data/report-sending';
import { ReportVerbs } from '../data/report-verbs';
import { freezeQuestion } from '../model/freeze-question';
import { ReleasedStatements } from '../statement/released-statements';
import { ReportBlocks } from './report-blocks';
import { ReportChanges } from './report-changes';
import { ReportFiles } from './report-files';
import { ReportGoals } from './report-goals';
import { WidenedContents } from './widened-contents';

/** What a paper reports: as it would be frozen now for whoever may do so, else as it was frozen last. */
@Component({
  selector: 'pk-report-page',
  imports: [Crumbs, DayPipe, EmptyState, Notice, PageHead, RefusalNotice, ReleasedStatements, ReportBlocks, ReportChanges, ReportFiles, ReportGoals, RouterLink, WidenedContents],
  providers: [PaperReportStore, ReportSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report.page.html',
  styleUrl: '../../ui/page-head/work-page.scss',
  styles: `.head { align-items: start; } aside p { margin-block-start: 0.75rem; } aside h3 { font-size: 0.875rem; margin-block-start: 0.75rem; }`,
})
export class ReportPage {
  readonly paperId = input.required<string>();

  private readonly store = inject(PaperReportStore);
  private readonly session = inject(Session);
  private readonly verbs = inject(ReportVerbs);
  private readonly questions = inject(Questions);
  protected readonly sending = inject(ReportSending);
  protected readonly report = this.store.report;
  protected readonly problems = reportProblems;
  protected readonly title = $localize`:@@report.title:Sachstandsvorlage`;
  protected readonly draftName = $localize`:@@minutes.draft:Entwurf`;
  protected readonly said = signal('');
  protected readonly content = computed(() => this.report()?.draft?.content ?? this.report()?.frozen.at(0)?.content ?? null);
  protected readonly readable = computed(() => new Set(this.report()?.readableIds));
  /** What more people than before will read. */
  protected readonly widened = computed(() => this.report()?.draft?.widened ?? []);
  /** What partners have released since the version that is shown. */
  protected readonly sinceThen = computed(() => (this.report()?.statements ?? []).filter(({ organizationId, text }) => !this.content()?.statements.some((shown) => shown.organizationId === organizationId && shown.text === text)));
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@resolution.list:Beschlüsse`, address: '/beschluesse' },
    { text: this.report()?.paper.reference || (this.report()?.paper.title ?? ''), address: paperAddress(this.paperId()) },
  ]);
  protected readonly mayLayOut = computed(() => this.session.may('councilTemplate.manage'));
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.paperId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
  }

  protected versionName(versionNo: number): string {
    return $localize`:@@report.version:Fassung ${versionNo}:number:`;
  }

  protected async freeze(): Promise<void> {
    this.said.set('');
    if (!(await this.questions.ask(freezeQuestion(this.report()?.paper.reference ?? '', 1 + (this.report()?.frozen.at(0)?.versionNo ?? 0), this.widened().length)))) return;
    const fingerprint = this.report()?.draft?.fingerprint ?? '';
    if ((await this.sending.send(() => this.verbs.freeze({ paperId: this.paperId(), fingerprint }))) !== 'saved') return;
    this.said.set($localize`:@@report.frozen:Eingefroren. Die Fassung steht zum Herunterladen bereit.`);
    this.focus('#report-versions', 'h1');
  }
}
