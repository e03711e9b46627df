import { ChangeDetectionStrategy, Component, type ElementRef, computed, inject, output, viewChild } from '@angular/core';
import { GapList } from '../gap-list/gap-list';
import { actorTask } from '../model/actor-task';
import type { Gap } from '../model/gap';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';
import { ActorPerBody } from './actor-per-body';
import { ActorPart } from './actor-part';

/** For every actor of the template who plays it. */
@Component({
  selector: 'pk-parties-step',
  imports: [ActorPart, ActorPerBody, GapList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './parties-step.html',
  styleUrl: './parties-step.scss',
})
export class PartiesStep {
  readonly wanted = output<Gap>();

  protected readonly plan = inject(StartPlan);
  private readonly draft = inject(StartDraft);
  private readonly sum = viewChild.required<ElementRef<HTMLElement>>('sum');
  protected readonly missing = computed(() => this.plan.gaps().filter(({ step }) => step === 'beteiligte'));
  protected readonly proposals = computed(() => this.plan.parts().filter(({ isProposal }) => isProposal));
  protected readonly actors = computed(() => {
    const template = this.plan.template();
    if (!template) return [];
    return template.actors.map((actor) => ({ actor, task: actorTask(actor, template), answers: template.blocks.some(({ accountable }) => accountable === actor.key), parts: this.plan.parts().filter((part) => part.actor.key === actor.key) }));
  });

  protected confirm(): void {
    this.draft.confirm(this.proposals());
    this.sum().nativeElement.focus();
  }
}
