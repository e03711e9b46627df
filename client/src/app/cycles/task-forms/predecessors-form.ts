import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, afterNextRender, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { type Reference, taskName } from '../../core/vocabulary/references';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { type OrderAnswer, TaskVerbs } from '../data/task-verbs';
import type { TaskWithBlock } from '../task/task.store';
import { predecessorChoices } from './predecessor-choices';

/** What has to be done before a task. Each change takes effect at once, so there is nothing to save. */
@Component({
  selector: 'pk-predecessors-form',
  imports: [Control, Field, Form, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './predecessors-form.html',
  styleUrl: './predecessors-form.scss',
})
export class PredecessorsForm {
  readonly task = input.required<TaskWithBlock>();
  /** Reads the task again; the form stays open. */
  readonly refresh = input.required<() => Promise<void>>();
  readonly left = output();

  private readonly verbs = inject(TaskVerbs);
  private readonly injector = inject(EnvironmentInjector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly said = signal('');
  protected readonly name = taskName;
  protected readonly blocks = computed(() => predecessorChoices(this.task(), this.task().block.cycle.blocks));
  protected readonly tasks = computed(() => this.blocks().find(({ id }) => id === this.model().blockId)?.tasks ?? []);
  private readonly model = linkedSignal(() => ({ blockId: this.ownBlock(), taskId: '' }));
  protected readonly form = form(this.model, (path) => validate(path.taskId, ({ value }) => (value() ? null : fieldProblem('REQUIRED'))), {
    submission: { action: () => this.add() },
  });
  private readonly ownBlock = computed(() => this.task().block.id);

  protected choose(): void {
    this.form.taskId().value.set('');
  }

  protected async remove(predecessor: Reference): Promise<void> {
    const answer = await this.verbs.removePredecessor({ taskId: this.task().id, predecessorId: predecessor.id });
    await this.told(answer, $localize`:@@predecessors.removed:${predecessor.key}:task: ist keine Vorarbeit mehr.`);
  }

  private async add(): Promise<TreeValidationResult> {
    const predecessorId = this.model().taskId;
    const name = this.tasks().find(({ id }) => id === predecessorId)?.name ?? '';
    const answer = await this.verbs.addPredecessor({ taskId: this.task().id, predecessorId });
    await this.told(answer, $localize`:@@predecessors.added:${name}:task: ist jetzt Vorarbeit.`);
  }

  private async told(answer: OrderAnswer | undefined, done: string): Promise<void> {
    this.said.set('');
    if (!answer) return;
    if (answer.__typename !== 'TaskChanged') return this.refusal.set(answer);
    this.refusal.set(null);
    await this.refresh()();
    this.said.set(done);
    this.choose();
    this.form().reset();
    afterNextRender(() => this.element.querySelector('select')?.focus(), { injector: this.injector });
  }
}
