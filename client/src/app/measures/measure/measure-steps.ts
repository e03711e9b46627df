import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { MarkMeasureStepDocument, SetMeasureStepsDocument } from '../../gql/measures/graphql';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { MeasureSending } from '../data/measure-sending';
import type { Measure } from '../data/measures.store';
import type { PlannedStep } from './planned-step';
import { StepForm } from './step-form';

type Step = Measure['steps'][number];

/** How a measure goes, step by step: what is done is ticked off. Steps have their place and no other identity, so that the focus stays where it is when one is saved. */
@Component({
  selector: 'pk-measure-steps',
  imports: [PlannedDatePipe, RefusalNotice, StepForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (step of measure().steps; track $index) {
        <li>
          @if (writing() === $index) {<pk-step-form class="grow" [planned]="planned()" [step]="step" [place]="$index" (saved)="edited()" (left)="leave()" />} @else {
            @if (mayWork()) {
              <label class="check"><input #box type="checkbox" [checked]="step.isDone" (change)="tick(step, box)" /><span>{{ step.title }}</span></label>
            } @else {<span>{{ step.title }}</span>}
            <span class="small muted">
              @if (step.isMilestone) {<strong i18n="@@measure.step.milestone">Meilenstein</strong>&ngsp;}
              @if (step.due; as due) {{{ due | plannedDate }}&ngsp;}
              @if (step.isDone && !mayWork()) {<ng-container i18n="@@measure.step.done">erledigt</ng-container>}
            </span>
            @if (mayEdit()) {
              <button class="link-btn" type="button" (click)="write($index)"><ng-container i18n="@@programme.edit">Ändern</ng-container><span class="sr">&ngsp;({{ step.title }})</span></button>
              <button class="link-btn" type="button" (click)="remove(step)"><ng-container i18n="@@goal.unrelate">Entfernen</ng-container><span class="sr">&ngsp;({{ step.title }})</span></button>
            }
          }
        </li>
      } @empty {<li class="muted" i18n="@@measure.steps.none">Noch kein Schritt.</li>}
    </ol>
    @if (writing() === 'ANOTHER') {<pk-step-form [planned]="planned()" [place]="measure().steps.length" (saved)="added()" (left)="leave()" />} @else if (writing() === null) {
      @if (isMine()) {<pk-refusal [of]="sending.refusal()" />}
      @if (mayEdit()) {<button class="btn btn--small" type="button" (click)="write('ANOTHER')" i18n="@@measure.step.add">Schritt hinzufügen</button>}
    }
  `,
  styles: `
    ol { display: grid; gap: 0.25rem; padding: 0; margin: 0 0 0.75rem; list-style: none; }
    li { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; min-block-size: 1.75rem; }
    .grow { flex: 1; }
  `,
})
export class MeasureSteps {
  readonly measure = input.required<Measure>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  protected readonly sending = inject(MeasureSending);
  /** The place of the step that is being written, from 0; another one has none yet, however many there come to be meanwhile. */
  protected readonly writing = signal<number | 'ANOTHER' | null>(null);
  /** Whether the last refusal was about a step. */
  protected readonly isMine = signal(false);
  protected readonly mayEdit = computed(() => this.measure().actions.includes('measure.edit'));
  /** Whoever carries the measure out ticks its steps, also without writing them. */
  protected readonly mayWork = computed(() => this.measure().actions.includes('measure.work'));
  protected readonly planned = computed<PlannedStep[]>(() => this.measure().steps.map(({ title, due, isDone, isMilestone }) => ({ title, isDone, isMilestone, due: due ? plannedText(plannedParts(due, due.date)) : null })));
  private readonly focus = focusing();

  protected write(place: number | 'ANOTHER'): void {
    this.sending.refusal.set(null);
    this.writing.set(place);
  }

  protected leave(): void {
    this.writing.set(null);
    this.focus('#measure-steps');
  }

  protected added(): void {
    this.leave();
    this.said.emit($localize`:@@measure.step.added:Der Schritt ist hinzugefügt.`);
  }

  protected edited(): void {
    this.leave();
    this.said.emit($localize`:@@measure.step.edited:Der Schritt ist geändert.`);
  }

  protected async tick(step: Step, box: HTMLInputElement): Promise<void> {
    this.isMine.set(true);
    const sent = await this.sending.send(MarkMeasureStepDocument, { stepId: step.id, isDone: box.checked });
    if (sent === 'saved') this.said.emit(step.isDone ? $localize`:@@measure.step.undone:Der Schritt ist wieder offen.` : $localize`:@@measure.step.ticked:Der Schritt ist erledigt.`);
    else box.checked = step.isDone;
  }

  protected async remove(step: Step): Promise<void> {
    if (!(await this.send(this.planned().filter((_, place) => this.measure().steps[place] !== step)))) return;
    this.said.emit($localize`:@@measure.step.removed:Der Schritt ist entfernt.`);
    this.focus('#measure-steps');
  }

  private async send(steps: PlannedStep[]): Promise<boolean> {
    this.isMine.set(true);
    return (await this.sending.send(SetMeasureStepsDocument, { steps })) === 'saved';
  }
}
