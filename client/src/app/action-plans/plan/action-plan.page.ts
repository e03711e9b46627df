import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { cycleNamed } from '../../core/vocabulary/references';
import { EditActionPlanDocument, FreezeActionPlanDocument, ReviseActionPlanDocument } from '../../gql/action-plans/graphql';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { ThreadSection } from '../../thread/thread/thread';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { ActionPlanSending } from '../data/action-plan-sending';
import { ActionPlanStore } from '../data/action-plan.store';
import { ActionPlanForm } from '../forms/action-plan-form';
import { freezePlanQuestion } from '../model/freeze-plan-question';
import { type PlanValues, wordsOf } from '../model/plan-values';
import { planCode, planText, visibilities } from '../model/plan-words';
import { PartsForm } from './parts-form';
import { PlanChecks } from './plan-checks';
import { PlanDocument } from './plan-document';
import { PlanFiles } from './plan-files';
import { PlanState } from './plan-state';

/** One Handlungskonzept: what it holds, what is missing for an application, and its versions. */
@Component({
  selector: 'pk-action-plan-page',
  imports: [ActionPlanForm, Crumbs, DayPipe, EmptyState, History, Icon, Notice, PageHead, PartsForm, PlanChecks, PlanDocument, PlanFiles, PlanState, RefusalNotice, RouterLink, ThreadSection],
  providers: [ActionPlanSending, ActionPlanStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-plan.page.html',
  styleUrl: '../../ui/page-head/work-page.scss',
  styles: `.axes > * { display: inline-flex; gap: 0.3125rem; align-items: center; min-block-size: 1.5rem; } aside section + section { margin-block-start: 1.5rem; } aside h3 { font-size: 0.875rem; margin-block-start: 0.75rem; }`,
})
export class ActionPlanPage {
  readonly planId = input.required<string>();

  private readonly store = inject(ActionPlanStore);
  private readonly questions = inject(Questions);
  protected readonly sending = inject(ActionPlanSending);
  protected readonly plan = this.store.plan;
  protected readonly language = this.store.language;
  protected readonly crumbs = [{ text: $localize`:@@actionPlan.list:Handlungskonzepte`, address: '/handlungskonzepte' }];
  protected readonly draftName = $localize`:@@minutes.draft:Entwurf`;
  /** What is missing while it is written. */
  protected readonly openChecks = computed(() => (this.plan()?.state === 'DRAFT' ? (this.plan()?.view?.checks.length ?? 0) : 0));
  protected readonly open = signal<'words' | 'parts' | null>(null);
  protected readonly said = signal('');
  protected readonly code = planCode;
  protected readonly cycle = cycleNamed;
  protected readonly visibilities = visibilities;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.planId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    pageName(() => {
      const plan = this.plan();
      return plan ? planText(plan) : undefined;
    });
  }

  protected may(verb: 'edit' | 'freeze' | 'revise'): boolean {
    return this.plan()?.actions.includes(`actionPlan.${verb}`) ?? false;
  }

  protected versionName(versionNo: number): string {
    return $localize`:@@report.version:Fassung ${versionNo}:number:`;
  }

  protected take(form: 'words' | 'parts'): void {
    this.said.set('');
    this.sending.refusal.set(null);
    this.open.set(form);
  }

  protected leave(): void {
    this.sending.refusal.set(null);
    this.open.set(null);
    this.focus('h1');
  }

  protected saved(): void {
    this.leave();
    this.tell($localize`:@@actionPlan.saved:Das Handlungskonzept ist jetzt auf diesem Stand.`);
  }

  protected readonly sendWords = async (values: PlanValues): Promise<readonly ProblemPartsFragment[]> => {
    const sent = await this.sending.send(EditActionPlanDocument, wordsOf(values));
    if (sent === 'saved') this.saved();
    return typeof sent === 'string' ? [] : sent;
  };

  protected async freeze(): Promise<void> {
    this.said.set('');
    if (!(await this.questions.ask(freezePlanQuestion(1 + (this.plan()?.latestVersionNo ?? 0), this.openChecks())))) return;
    if ((await this.sending.send(FreezeActionPlanDocument, { fingerprint: this.plan()?.view?.fingerprint ?? '' })) !== 'saved') return;
    this.tell($localize`:@@report.frozen:Eingefroren. Die Fassung steht zum Herunterladen bereit.`);
    this.focus('#plan-versions', 'h1');
  }

  protected async revise(): Promise<void> {
    this.said.set('');
    if ((await this.sending.send(ReviseActionPlanDocument, {})) !== 'saved') return;
    this.tell($localize`:@@actionPlan.revised:Die nächste Fassung ist ein Entwurf und lässt sich ändern. Die eingefrorene bleibt, wie sie ist.`);
    this.focus('h1');
  }

  private tell(what: string): void {
    this.said.set(what);
    void this.history()?.refresh();
  }
}
