import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { FixEvaluationMethodDocument, SaveEvaluationPlanDocument } from '../../gql/evaluations/graphql';
import { Notice } from '../../ui/notice/notice';
import type { Evaluation } from '../data/evaluation.store';
import { EvaluationSending, type Sent } from '../data/evaluation-sending';
import { type PlanContent, PlanForm } from '../forms/plan-form';
import { changedParts } from '../model/plan-changes';
import { planGaps } from '../model/plan-gaps';
import { PlanVersion } from './plan-version';

/** The method of an evaluation: the version that holds, a draft that may follow, and those before, with what they say otherwise. */
@Component({
  selector: 'pk-evaluation-method',
  imports: [Notice, PlanForm, PlanVersion, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = evaluation();
    @if (isWriting()) {<pk-evaluation-plan-form [plan]="latest()" [visibility]="it.visibility" [send]="save" [refusal]="sending.refusal()" (saved)="saved()" (left)="leave()" />} @else {
      @if (draft() && gaps().length) {
        <pk-notice kind="watch" heading="Bevor die Methode festgelegt werden kann" i18n-heading="@@evaluation.gaps"><ul>@for (gap of gaps(); track gap) {<li>{{ gap }}</li>}</ul></pk-notice>
      }
      @if (isMine()) {<pk-refusal [of]="sending.refusal()" />}
      <div class="btns">
        @if (may('evaluation.plan')) {<button class="btn btn--small" type="button" (click)="write()">{{ writeWord() }}</button>}
        @if (may('evaluation.fix') && !gaps().length) {<button class="btn btn--small btn--primary" type="button" (click)="fix()" i18n="@@evaluation.fix">Methode festlegen</button>}
      </div>
    }
    @for (plan of it.plans; track plan.id; let first = $first) {
      <details [open]="first"><summary>{{ heading(plan.versionNo, plan.fixedAt) }}</summary><pk-plan-version [plan]="plan" [changed]="changes()[$index] ?? []" /></details>
    }
  `,
  styles: `
    :host { display: grid; gap: 0.75rem; }
    .btns:empty { display: none; }
    summary { min-block-size: 1.5rem; font-weight: 500; cursor: pointer; }
    ul { padding-inline-start: 1.25rem; margin: 0; list-style: disc; }
  `,
})
export class EvaluationMethod {
  readonly evaluation = input.required<Evaluation>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  protected readonly sending = inject(EvaluationSending);
  protected readonly isWriting = signal(false);
  /** Whether the last refusal was about the method. */
  protected readonly isMine = signal(false);
  protected readonly latest = computed(() => this.evaluation().plans[0] ?? null);
  protected readonly draft = computed(() => (this.latest()?.fixedAt ? undefined : (this.latest() ?? undefined)));
  protected readonly gaps = computed(() => {
    const draft = this.draft();
    return draft ? planGaps(draft) : [];
  });
  protected readonly changes = computed(() => this.evaluation().plans.map((plan, place, plans) => changedParts(plan, plans[place + 1])));
  protected readonly writeWord = computed(() => (this.draft() ? $localize`:@@evaluation.plan.edit:Entwurf bearbeiten` : $localize`:@@evaluation.plan.change:Methode ändern`));
  private readonly focus = focusing();

  protected may(action: string): boolean {
    return this.evaluation().actions.includes(action);
  }

  protected heading(version: number, fixedAt: string | null): string {
    return fixedAt ? $localize`:@@evaluation.version:Fassung ${version}:version:` : $localize`:@@evaluation.draft:Fassung ${version}:version: (Entwurf)`;
  }

  protected write(): void {
    this.sending.refusal.set(null);
    this.isMine.set(true);
    this.isWriting.set(true);
  }

  protected leave(): void {
    this.isWriting.set(false);
    this.isMine.set(false);
    this.focus('#evaluation-method');
  }

  protected readonly save = (content: PlanContent): Promise<Sent> => this.sending.send(SaveEvaluationPlanDocument, content);

  protected saved(): void {
    this.leave();
    this.said.emit($localize`:@@evaluation.plan.saved:Der Entwurf ist gespeichert.`);
  }

  protected async fix(): Promise<void> {
    this.isMine.set(true);
    if ((await this.sending.send(FixEvaluationMethodDocument, {})) !== 'saved') return;
    this.said.emit($localize`:@@evaluation.fixed:Die Methode ist festgelegt.`);
    this.focus('#evaluation-method');
  }
}
