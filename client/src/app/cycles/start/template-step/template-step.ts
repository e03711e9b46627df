import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { outline } from '../model/basis';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';

/** For whom, and by which template; what rules the choice out is said at once. */
@Component({
  selector: 'pk-template-step',
  imports: [Icon, Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-step.html',
  styleUrl: './template-step.scss',
})
export class TemplateStep {
  readonly isTried = input.required<boolean>();

  protected readonly plan = inject(StartPlan);
  protected readonly draft = inject(StartDraft);
  protected readonly templates = computed(() => this.plan.templates().map((template) => ({ ...template, outline: outline(template) })));
  protected readonly isMissing = computed(() => this.isTried() && !this.plan.template());
}
