import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followPapers } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { paperStates, paperTones, paperWarnings } from '../../core/vocabulary/council';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { ThreadSection } from '../../thread/thread/thread';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Unsaved } from '../../ui/form/unsaved';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { ConsultationForm } from '../consultations/consultation-form';
import { ConsultationTable } from '../consultations/consultation-table';
import { CorrectForm } from '../consultations/correct-form';
import { ResultForm } from '../consultations/result-form';
import { PaperOrganizationsStore } from '../data/paper-organizations.store';
import { type Answer, PaperVerbs } from '../data/paper-verbs';
import { PaperStore } from '../data/paper.store';
import type { Consultation, Paper } from '../data/papers.store';
import { PaperForm } from '../forms/paper-form';
import { Sending } from '../forms/sending';
import { WithdrawForm } from '../forms/withdraw-form';
import { WordingForm } from '../forms/wording-form';
import { outOfOrder } from '../model/out-of-order';
import { paperNews } from '../model/paper-news';
import { ConditionForm } from '../resolution/condition-form';
import { DelayForm } from '../resolution/delay-form';
import { OwnerForm } from '../resolution/owner-form';
import { type ResolutionForm, ResolutionPanel } from '../resolution/resolution-panel';
import { PaperEffects } from './paper-effects';
import { PaperGoals } from './paper-goals';
import { ReportLinks } from './report-links';
import { Wordings } from './wordings';

type OpenForm = ResolutionForm | 'content' | 'wording' | 'withdraw' | 'consultation' | 'record' | 'correct' | 'edit';

/** One paper: what it proposes, which bodies consult about it, and what was resolved. */
@Component({
  selector: 'pk-paper-page',
  imports: [Chip, ConditionForm, ConsultationForm, ConsultationTable, CorrectForm, Crumbs, DayPipe, DelayForm, Discussion, EmptyState, History, Notice, OwnerForm, PageHead, PaperEffects, PaperForm, PaperGoals, RefusalNotice, ReportLinks, ResolutionPanel, ResultForm, RouterLink, ThreadSection, WithdrawForm, WordingForm, Wordings],
  providers: [PaperOrganizationsStore, PaperStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper.page.html',
  styleUrl: '../../ui/page-head/work-page.scss',
  styles: `
    .head { align-items: start; }
    .text { white-space: pre-line; max-inline-size: 70ch; }
    section > pk-notice { display: block; margin-block-end: 0.75rem; }
  `,
})
export class PaperPage {
  readonly paperId = input.required<string>();

  private readonly store = inject(PaperStore);
  private readonly verbs = inject(PaperVerbs);
  private readonly unsaved = inject(Unsaved);
  protected readonly sending = inject(Sending);
  protected readonly paper = this.store.paper;
  protected readonly states = paperStates;
  protected readonly tones = paperTones;
  protected readonly warnings = paperWarnings;
  /** Which dates are meant is said where they stand. */
  protected readonly warned = computed(() => (this.paper()?.warnings ?? []).filter((warning) => warning !== 'DATES_DO_NOT_ASCEND'));
  protected readonly wrongWayRound = computed(() => {
    const { state, consultations = [] } = this.paper() ?? {};
    return state === 'WITHDRAWN' || state === 'CLOSED' ? undefined : outOfOrder(consultations);
  });
  protected readonly talk = computed(() => ({ kind: 'PAPER', id: this.paperId() }));
  protected readonly crumbs = [{ text: $localize`:@@resolution.list:Beschlüsse`, address: '/beschluesse' }];
  private readonly mayWrite = computed(() => this.paper()?.actions.includes('paper.write') ?? false);
  protected readonly isWritable = computed(() => this.mayWrite() && ['DRAFT', 'IN_COORDINATION'].includes(this.paper()?.state ?? ''));
  protected readonly isNegotiable = computed(() => this.mayWrite() && !['CLOSED', 'WITHDRAWN'].includes(this.paper()?.state ?? ''));
  protected readonly open = signal<OpenForm | null>(null);
  /** The consultation that is being changed, or whose result is being entered. */
  protected readonly consulted = signal<Consultation | null>(null);
  protected readonly said = signal('');
  /** How the paper stood when somebody began to change it. */
  private before: Paper['state'] | undefined;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.paperId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followPapers({
      subject: this.paperId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const paper = this.paper();
        return paper ? [{ name: paper.reference || paper.title, address: paperAddress(paper.id), content: paper }] : null;
      },
    });
    pageName(() => this.paper()?.title);
  }

  /** @param consultation which one is to be changed, or has a result to be entered */
  protected async show(form: OpenForm, consultation: Consultation | null = null): Promise<void> {
    if (!(await this.leavesNothing())) return;
    this.said.set('');
    this.sending.refusal.set(null);
    this.before = this.paper()?.state;
    this.consulted.set(consultation);
    this.open.set(form);
  }

  /** Back to the button that opened the form, or to the heading where it is gone. */
  protected close(): void {
    const form = this.open();
    this.open.set(null);
    this.focus(form === 'record' || form === 'correct' || form === 'edit' ? `#${form}-${this.consulted()?.id}` : `#open-${form}`, 'h1');
  }

  protected saved(): void {
    this.close();
    this.changed();
  }

  protected changed(): void {
    const { state } = this.paper() ?? {};
    this.said.set(state && this.before && state !== this.before ? paperNews(state) : $localize`:@@paper.saved:Gespeichert.`);
    this.before = state;
    void this.history()?.refresh();
  }

  /** What is being written about the paper would not be in it any more. */
  protected async submit(): Promise<void> {
    if (!(await this.leavesNothing())) return;
    this.open.set(null);
    await this.act((version) => this.verbs.submit({ paperId: this.paperId(), version }));
  }

  protected coordinate(): Promise<void> {
    return this.act((version) => this.verbs.coordinate({ paperId: this.paperId(), version }));
  }

  protected move({ consultation, position }: { readonly consultation: Consultation; readonly position: number }): Promise<void> {
    return this.act((version) => this.verbs.moveConsultation({ consultationId: consultation.id, version, position }), `#up-${consultation.id}`);
  }

  protected remove({ id }: Consultation): Promise<void> {
    return this.act((version) => this.verbs.removeConsultation({ consultationId: id, version }), '#open-consultation');
  }

  private async act(ask: (version: number) => Promise<Answer | undefined>, next = 'h1'): Promise<void> {
    this.before = this.paper()?.state;
    if ((await this.sending.send(ask)) !== 'saved') return;
    this.changed();
    this.focus(next, 'h1');
  }

  /** What was begun in another form is thrown away only by whoever says so. */
  private async leavesNothing(): Promise<boolean> {
    return !this.open() || !this.unsaved.fate() || this.unsaved.mayDiscard();
  }

  private async catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (!changed.some((id) => id === null || id === this.paperId())) return true;
    void this.history()?.refresh();
    return this.store.catchUp();
  }
}
