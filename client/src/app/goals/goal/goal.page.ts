import { DecimalPipe } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followGoals } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Session } from '../../core/session/session';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { goalAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { GoalStatusSection } from '../../goal-status/status/goal-status';
import { GoalStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { GoalSending } from '../data/goal-sending';
import { GoalVerbs } from '../data/goal-verbs';
import { GoalStore } from '../data/goal.store';
import type { Goal } from '../data/goals.store';
import { GoalForm } from '../forms/goal-form';
import { goalNews } from '../model/goal-news';
import { cycleText, goalCode, goalText, levelWord, relationWord, visibilities } from '../model/goal-words';
import { ownerText } from '../model/owner-text';
import { proposalQuestion } from '../model/proposal-question';
import { AgreedWordingNotice } from './agreed-wording';
import { AssignGoalForm } from './assign-goal-form';
import { AttainForm } from './attain-form';
import { OtherGoalForm } from './other-goal-form';
import { GoalReasonForm } from './reason-form';
import { SettleForm } from './settle-form';
import { SmartCheck } from './smart-check';
import { SubmitGoalForm } from './submit-goal-form';
import { type GoalStep, reasonedStep, relating, rewording, stepsOf } from './steps';
import { TakeOverForm } from './take-over-form';

/** One goal: why there is it, what it serves, how it stands to others, and where it stands. */
@Component({
  selector: 'pk-goal-page',
  imports: [AgreedWordingNotice, AssignGoalForm, AttainForm, Crumbs, DecimalPipe, Discussion, GoalForm, GoalReasonForm, GoalStateChip, GoalStatusSection, History, OtherGoalForm, PageHead, PlannedDatePipe, RefusalNotice, RouterLink, SettleForm, SmartCheck, SubmitGoalForm, TakeOverForm, ThreadSection],
  providers: [GoalSending, GoalStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './goal.page.scss'],
})
export class GoalPage {
  readonly goalId = input.required<string>();

  private readonly store = inject(GoalStore);
  private readonly verbs = inject(GoalVerbs);
  private readonly questions = inject(Questions);
  private readonly session = inject(Session);
  protected readonly sending = inject(GoalSending);
  protected readonly goal = this.store.goal;
  protected readonly crumbs = [{ text: $localize`:@@goal.list:Ziele`, address: '/ziele' }];
  protected readonly talk = computed(() => ({ kind: 'GOAL', id: this.goalId() }));
  protected readonly steps = computed(() => stepsOf(this.goal()?.actions ?? []));
  /** Before the conferences have agreed on it nobody says how it goes. */
  protected readonly hasStatus = computed(() => ['HARMONISED', 'ADOPTED', 'ATTAINED', 'PARTLY_ATTAINED', 'NOT_ATTAINED', 'REVIEWED'].includes(this.goal()?.state ?? ''));
  /** For what is to be done measures are planned, also before the council has resolved it. */
  protected readonly mayPlanMeasure = computed(() => this.session.may('measure.write') && !['DRAFT', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED', 'ATTAINED', 'NOT_ATTAINED', 'REVIEWED'].includes(this.goal()?.state ?? 'DRAFT'));
  protected readonly open = signal<GoalStep | null>(null);
  /** The relation that is being settled. */
  protected readonly settling = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly relating = relating;
  protected readonly rewording = rewording;
  protected readonly reasoned = reasonedStep;
  protected readonly code = goalCode;
  protected readonly text = goalText;
  protected readonly level = levelWord;
  protected readonly relation = relationWord;
  protected readonly cycle = cycleText;
  protected readonly owner = ownerText;
  protected readonly visibilities = visibilities;
  protected readonly address = goalAddress;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.goalId();
      untracked(() => {
        this.open.set(null);
        this.settling.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followGoals({
      subject: this.goalId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const goal = this.goal();
        return goal ? [{ name: goalText(goal), address: goalAddress(goal.id), content: goal }] : null;
      },
    });
    pageName(() => {
      const goal = this.goal();
      return goal ? goalText(goal) : undefined;
    });
  }

  protected may(verb: string): boolean {
    return this.goal()?.actions.includes(`goal.${verb}`) ?? false;
  }

  protected async take(step: GoalStep): Promise<void> {
    this.said.set('');
    this.sending.refusal.set(null);
    this.settling.set(null);
    if (step.form !== 'none') this.open.set(step);
    else if (step.verb === 'propose' && !(await this.agreesToGaps())) return;
    else if ((await this.sending.send((seen) => (step.verb === 'propose' ? this.verbs.propose(seen) : this.verbs.harmonise(seen)))) === 'saved') this.saved();
  }

  /** Only where a goal that is to be checked lacks something is anybody asked. */
  private agreesToGaps(): boolean | Promise<boolean> {
    const goal = this.goal();
    const question = goal && proposalQuestion(goal);
    return question ? this.questions.ask(question) : true;
  }

  protected settle(relationId: string): void {
    this.said.set('');
    this.sending.refusal.set(null);
    this.open.set(null);
    this.settling.set(relationId);
  }

  protected async unrelate(relationId: string): Promise<void> {
    this.said.set('');
    if ((await this.sending.send((seen) => this.verbs.removeRelation({ ...seen, relationId }))) === 'saved') this.saved();
  }

  protected leave(): void {
    this.open.set(null);
    this.settling.set(null);
    this.focus('h1');
  }

  protected saved(goal?: Goal): void {
    if (goal) this.store.put(goal);
    this.leave();
    const now = this.goal();
    this.said.set(now ? goalNews(now) : '');
    void this.history()?.refresh();
  }

  protected tookOver(): void {
    this.saved();
    this.said.set($localize`:@@goal.news.reworded:Das Ziel hat jetzt den Wortlaut, auf den sich alle geeinigt haben. Der frühere steht im Verlauf.`);
  }

  /** What was said of it stands in its history too. The rhythm counts as another version. */
  protected heard(): void {
    void this.catchUp([this.goalId()]);
  }

  protected met(goal: Goal): void {
    this.store.put(goal);
  }

  /** What it serves, and how it stands to others, may have changed too. */
  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.goalId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}
