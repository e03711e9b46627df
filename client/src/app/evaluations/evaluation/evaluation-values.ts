import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { RemoveEvaluationValueDocument } from '../../gql/evaluations/graphql';
import type { Evaluation, EvaluationValue } from '../data/evaluation.store';
import { EvaluationSending } from '../data/evaluation-sending';
import { ValueForm } from './value-form';

/** What was before beside what was found afterwards. */
@Component({
  selector: 'pk-evaluation-values',
  imports: [DayPipe, RefusalNotice, ValueForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evaluation-values.html',
  styles: `
    :host { display: grid; gap: 0.75rem; justify-items: start; }
    :host > * { max-inline-size: 100%; }
    .tbl, pk-value-form { inline-size: 100%; }
  `,
})
export class EvaluationValues {
  readonly evaluation = input.required<Evaluation>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  protected readonly sending = inject(EvaluationSending);
  protected readonly writing = signal<EvaluationValue | 'new' | null>(null);
  /** Whether the last refusal was about a value. */
  protected readonly isMine = signal(false);
  protected readonly mayWrite = computed(() => this.evaluation().actions.includes('evaluation.value'));
  protected readonly isBaselineOpen = computed(() => this.evaluation().state === 'METHOD_FIXED');
  private readonly focus = focusing();

  protected write(value: EvaluationValue | 'new'): void {
    this.sending.refusal.set(null);
    this.isMine.set(true);
    this.writing.set(value);
  }

  protected edited(): EvaluationValue | null {
    const writing = this.writing();
    return writing === 'new' ? null : writing;
  }

  /** What counts as the baseline is not taken out any more. */
  protected mayRemove(value: EvaluationValue): boolean {
    return this.isBaselineOpen() || !value.baseline;
  }

  protected leave(): void {
    this.writing.set(null);
    this.isMine.set(false);
    this.focus('#evaluation-values');
  }

  protected saved(): void {
    this.leave();
    this.said.emit($localize`:@@evaluation.value.saved:Der Wert ist eingetragen.`);
  }

  protected async remove({ id: valueId }: EvaluationValue): Promise<void> {
    this.isMine.set(true);
    if ((await this.sending.send(RemoveEvaluationValueDocument, { valueId })) !== 'saved') return;
    this.said.emit($localize`:@@evaluation.value.removed:Der Wert ist entfernt.`);
    this.focus('#evaluation-values');
  }
}
