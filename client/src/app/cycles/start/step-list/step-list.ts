import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Icon } from '../../../ui/icon/icon';
import { type StepId, stepWords } from '../model/step';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';

/** All steps, where one is, what is wrong, and what is still missing in those behind; each can be gone to. */
@Component({
  selector: 'pk-step-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-list.html',
  styleUrl: './step-list.scss',
})
export class StepList {
  readonly steps = input.required<readonly StepId[]>();
  readonly current = input.required<StepId>();
  readonly mayGoOn = input.required<boolean>();
  readonly chosen = output<StepId>();

  private readonly plan = inject(StartPlan);
  private readonly draft = inject(StartDraft);
  protected readonly items = computed(() => {
    const at = this.steps().indexOf(this.current());
    return this.steps().map((id, index) => {
      const isSeen = index < at || this.draft.isChecked();
      const gaps = this.plan.gaps().filter(({ step }) => step === id);
      const wrong = gaps.filter(({ isWrong }) => isWrong).length;
      const missing = isSeen ? gaps.length - wrong : 0;
      const isCurrent = index === at;
      return { id, number: index + 1, title: stepWords[id].title, isCurrent, missing, wrong, isDone: isSeen && !isCurrent && !missing && !wrong && id !== 'pruefen' && this.mayGoOn(), isOpen: index === 0 || this.mayGoOn() };
    });
  });
}
