import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { type OwnStatement, PaperReportStore } from '../data/paper-report.store';
import { ReportSending } from '../data/report-sending';
import { ReportVerbs } from '../data/report-verbs';
import { ReleasedStatements } from './released-statements';
import { StatementForm } from './statement-form';

/** What the own organisation says about a paper, and what others have released. */
@Component({
  selector: 'pk-statement-page',
  imports: [Crumbs, DayPipe, EmptyState, PageHead, RefusalNotice, ReleasedStatements, RouterLink, StatementForm],
  providers: [PaperReportStore, ReportSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.text { white-space: pre-line; max-inline-size: 70ch; } section { margin-block-end: 1.5rem; } .btn { margin-block-start: 0.75rem; }`,
  template: `
    @if (report(); as it) {
      <pk-crumbs [above]="crumbs()" [here]="title" />
      <pk-page-head [heading]="title" [under]="it.paper.title" />
      <p class="sr" role="status">{{ said() }}</p>
      <pk-refusal [of]="sending.refusal()" />
      @for (statement of it.ownStatements; track statement.organization.id) {
        <section [attr.aria-labelledby]="'own-' + statement.organization.id">
          <h2 [id]="'own-' + statement.organization.id" tabindex="-1">{{ statement.organization.name }}</h2>
          @if (statement.state === 'RELEASED') {
            @if (statement.releasedOn; as on) {<p class="small muted" i18n="@@statement.releasedOn">freigegeben am {{ on | day }}</p>}
            <p class="text">{{ statement.text }}</p>
            <button class="btn" type="button" (click)="takeBack(statement)" i18n="@@statement.takeBack">Zum Ändern zurückholen</button>
          } @else {
            <pk-statement-form [paperId]="it.paper.id" [statement]="statement" (saved)="say(savedText)" (released)="tell(statement, releasedText)" />
          }
        </section>
      } @empty {
        <pk-empty-state><ng-container i18n="@@statement.nobody">Eigene Stellungnahmen geben Träger, die AG Wohlfahrt und das Jobcenter ab. Sie gehören keiner dieser Organisationen an.</ng-container></pk-empty-state>
      }
      @if (others().length) {
        <section aria-labelledby="statement-others">
          <h2 id="statement-others" i18n="@@statement.others">Was andere freigegeben haben</h2>
          <pk-released-statements [of]="others()" />
        </section>
      }
    } @else if (report() === null) {
      <pk-page-head heading="Vorlage nicht gefunden" i18n-heading="@@paper.notFound.title" />
      <p><ng-container i18n="@@paper.notFound">Diese Vorlage gibt es nicht, oder sie ist nicht für Sie freigegeben.</ng-container>&ngsp;<a routerLink="/beschluesse" i18n="@@paper.toList">Weiter zu den Beschlüssen</a></p>
    }
  `,
})
export class StatementPage {
  readonly paperId = input.required<string>();

  private readonly store = inject(PaperReportStore);
  private readonly verbs = inject(ReportVerbs);
  private readonly focus = focusing();
  protected readonly sending = inject(ReportSending);
  protected readonly report = this.store.report;
  protected readonly title = $localize`:@@statement.title:Eigene Stellungnahme`;
  protected readonly savedText = $localize`:@@statement.saved:Der Entwurf ist gespeichert.`;
  protected readonly releasedText = $localize`:@@statement.released:Freigegeben. Die Stellungnahme steht jetzt bei der Sachstandsvorlage, und in jeder Fassung, die von nun an eingefroren wird.`;
  protected readonly said = signal('');
  protected readonly others = computed(() => (this.report()?.statements ?? []).filter(({ organizationId }) => !this.report()?.ownStatements.some(({ organization }) => organization.id === organizationId)));
  protected readonly crumbs = computed(() => [
    { text: $localize`:@@resolution.list:Beschlüsse`, address: '/beschluesse' },
    { text: this.report()?.paper.reference || (this.report()?.paper.title ?? ''), address: paperAddress(this.paperId()) },
  ]);

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.paperId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
  }

  protected say(text: string): void {
    this.said.set(text);
  }

  /** The button is gone: the focus goes to what it was about. */
  protected tell({ organization }: OwnStatement, text: string): void {
    this.say(text);
    this.focus(`#own-${organization.id}`, 'h1');
  }

  protected async takeBack(statement: OwnStatement): Promise<void> {
    const { organization, version } = statement;
    const sent = await this.sending.send(() => this.verbs.takeBack({ paperId: this.paperId(), organizationId: organization.id, version }));
    if (sent === 'saved') this.tell(statement, $localize`:@@statement.takenBack:Zurückgeholt: Es ist wieder ein Entwurf, den nur Ihre Organisation liest.`);
  }
}
