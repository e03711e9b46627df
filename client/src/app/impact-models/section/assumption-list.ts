import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { AnswerForm } from '../answer/answer-form';
import { type ImpactModel, ImpactModelStore } from '../data/impact-model.store';
import { aboutText, type ImpactAssumption } from '../model/impact-rows';
import { assumptionStates, certainties } from '../model/impact-words';

/** What has to be true for the chain, how sure that is, and whether it was. */
@Component({
  selector: 'pk-assumption-list',
  imports: [AnswerForm, Chip, DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './assumption-list.html',
  styles: `
    :host { display: block; margin-block: 0.75rem; }
    ol { padding-inline-start: 1.5rem; margin: 0; list-style: decimal; }
    ol > li { padding-block: 0.5rem; border-block-end: 1px solid var(--pk-line); }
    ol > li::marker { color: var(--pk-muted); }
    p { overflow-wrap: anywhere; }
  `,
})
export class AssumptionList {
  readonly model = input.required<ImpactModel>();
  readonly answered = output<ImpactModel>();

  private readonly store = inject(ImpactModelStore);
  private readonly focus = focusing();
  protected readonly answering = signal<string | null>(null);
  protected readonly states = assumptionStates;
  protected readonly certainties = certainties;

  protected about(assumption: ImpactAssumption): string {
    return aboutText(this.model(), assumption);
  }

  protected mayAnswer(): boolean {
    return this.model().actions.includes('assumption.answer');
  }

  protected leave(id: string): void {
    this.answering.set(null);
    this.focus(`[data-assumption="${id}"] button`, '#measure-impact');
  }

  protected saved(id: string, model: ImpactModel): void {
    this.answered.emit(model);
    this.leave(id);
  }

  /** Somebody else was faster; what is typed stays. */
  protected met(model: ImpactModel): void {
    this.store.put(model);
  }
}
