import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Graphql } from '../../core/graphql/graphql';
import { agreedTo } from '../../core/leaving/guarded';
import { followEvaluations } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { evaluationAddress } from '../../core/vocabulary/references';
import { PlanEvaluationDocument } from '../../gql/evaluations/graphql';
import { EvaluationStateChip } from '../../status/status-chips';
import type { MeasureState } from '../../status/status-words';
import { Notice } from '../../ui/notice/notice';
import type { Sent } from '../data/evaluation-sending';
import { MeasureEvaluationsStore } from '../data/measure-evaluations.store';
import { type PlanContent, PlanForm } from '../forms/plan-form';
import { evaluationText } from '../model/evaluation-words';

/** Where a measure must still wait for its method. */
const before: readonly MeasureState[] = ['IDEA', 'PROPOSED', 'AGREED'];

/** The evaluations of a measure on its page, and what must be there before it starts. */
@Component({
  selector: 'pk-evaluation-section',
  imports: [EvaluationStateChip, Notice, PlanForm, PlannedDatePipe, RouterLink],
  providers: [MeasureEvaluationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.is-empty]': '!shown()' },
  templateUrl: './evaluation-section.html',
  styles: `
    :host { display: block; }
    :host(.is-empty) { display: none; }
    ul { display: grid; gap: 0.5rem; padding: 0; margin-block: 0.5rem; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; }
    a { display: inline-block; min-block-size: 1.5rem; }
    .reason { flex-basis: 100%; white-space: pre-line; overflow-wrap: anywhere; }
  `,
})
export class EvaluationSection {
  readonly measureId = input.required<string>();
  readonly measureState = input.required<MeasureState>();
  private readonly store = inject(MeasureEvaluationsStore);
  private readonly graphql = inject(Graphql);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  protected readonly shown = this.store.shown;
  protected readonly isPlanning = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly address = evaluationAddress;
  protected readonly name = evaluationText;
  protected readonly mayPlan = computed(() => this.shown()?.actions.includes('evaluation.plan') ?? false);
  /** Whether its start waits for the method. */
  protected readonly isMissing = computed(() => this.shown()?.isMethodFixed === false && before.includes(this.measureState()));
  /** Where the method is fixed, once somebody has begun to plan it. */
  protected readonly draft = computed(() => this.shown()?.evaluations.find(({ state }) => state === 'PLANNED'));
  /** One per opened form: a double click, or sending again after a lost answer, plans one. */
  private requestId = crypto.randomUUID();

  constructor() {
    const mayRead = inject(Session).may('evaluation.read');
    effect(() => {
      const id = this.measureId();
      if (mayRead) untracked(() => void this.store.load(id));
    });
    followEvaluations({ catchUp: () => (mayRead ? this.store.load(this.measureId(), { isPatient: true }) : Promise.resolve(true)), rows: () => null });
  }

  protected begin(): void {
    this.refusal.set(null);
    this.isPlanning.set(true);
  }

  protected leave(): void {
    this.isPlanning.set(false);
    this.focus('#measure-evaluation');
  }

  protected readonly plan = async (content: PlanContent): Promise<Sent> => {
    this.refusal.set(null);
    const answer = (await this.graphql.mutate(PlanEvaluationDocument, { input: { ...content, measureId: this.measureId(), requestId: this.requestId } }))?.answer;
    switch (answer?.__typename) {
      case 'EvaluationChanged':
        void this.router.navigateByUrl(evaluationAddress(answer.evaluation.id), { info: agreedTo });
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'EvaluationStepNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        this.requestId = crypto.randomUUID();
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  };
}
