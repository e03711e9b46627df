import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followContributions } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { contributionAddress, organizationAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { ContributionStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';
import { ContributionStore } from '../data/contribution.store';
import { contentAddress, contributionRow } from '../model/contribution-row';
import { answerKinds, visibilities } from '../model/words';
import { AnswerForm } from './answer-form';
import { ConsiderForm } from './consider-form';
import { HandBackForm } from './hand-back-form';
import { MergeForm } from './merge-form';
import { RedactForm } from './redact-form';

type Opened = 'consider' | 'hand-back' | 'answer' | 'merge' | 'redact';

/** One contribution: what somebody says, with whom it lies, and the answers. */
@Component({
  selector: 'pk-contribution-page',
  imports: [AnswerForm, Chip, ConsiderForm, ContributionStateChip, Crumbs, DayPipe, Discussion, HandBackForm, History, MergeForm, PageHead, RedactForm, RefusalNotice, RouterLink, ThreadSection],
  providers: [ContributionSending, ContributionStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contribution.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './contribution.page.scss'],
})
export class ContributionPage {
  readonly contributionId = input.required<string>();

  private readonly store = inject(ContributionStore);
  private readonly verbs = inject(ContributionVerbs);
  private readonly router = inject(Router);
  private readonly today = localDay(new Date());
  protected readonly sending = inject(ContributionSending);
  protected readonly row = computed(() => {
    const it = this.store.contribution();
    return it ? contributionRow(it, this.today) : it;
  });
  protected readonly talk = computed(() => ({ kind: 'CONTRIBUTION', id: this.contributionId() }));
  protected readonly crumbs = [{ text: $localize`:@@contribution.list:Beiträge`, address: '/beitraege' }];
  protected readonly answerFirst = $localize`:@@recommendation.answer.do:Antworten`;
  protected readonly answerAgain = $localize`:@@contribution.answerAgain:Noch einmal antworten`;
  protected readonly answerKinds = answerKinds;
  protected readonly visibilities = visibilities;
  protected readonly organization = organizationAddress;
  protected readonly content = contentAddress;
  protected readonly address = contributionAddress;
  protected readonly open = signal<Opened | null>(null);
  protected readonly said = signal('');
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.contributionId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followContributions({
      subject: this.contributionId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const row = this.row();
        return row ? [{ name: row.code, address: row.address, content: row.it }] : null;
      },
    });
    pageName(() => {
      const row = this.row();
      return row ? `${row.code} ${row.it.topic}` : undefined;
    });
  }

  protected may(verb: string): boolean {
    return this.row()?.it.actions.includes(`contribution.${verb}`) ?? false;
  }

  protected show(form: Opened): void {
    this.said.set('');
    this.sending.refusal.set(null);
    this.open.set(form);
  }

  protected leave(): void {
    this.open.set(null);
    this.focus('h1');
  }

  protected async close(): Promise<void> {
    if ((await this.sending.send((seen) => this.verbs.close(seen))) === 'saved') this.saved();
  }

  protected saved(): void {
    this.said.set($localize`:@@contribution.saved:Der Beitrag ist jetzt auf diesem Stand.`);
    this.leave();
    void this.history()?.refresh();
  }

  /** It lies with somebody else now, who alone reads it. */
  protected passedOn(): void {
    this.open.set(null);
    void this.router.navigateByUrl('/beitraege');
  }

  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.contributionId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}
