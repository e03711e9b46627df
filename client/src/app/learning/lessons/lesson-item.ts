import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { meetingAddress } from '../../core/vocabulary/meetings';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { evaluationAddress, goalReviewAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { type Lesson, LessonsStore } from '../data/lessons.store';
import { lessonCode, lessonCycle, lessonStates } from '../model/lesson-words';
import { DisposeForm } from './dispose-form';

/** One lesson: what was learned, where, and what became of it. */
@Component({
  selector: 'pk-lesson',
  imports: [Chip, DayPipe, DisposeForm, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = lesson();
    <p class="top" [id]="'lesson-' + it.id" tabindex="-1"><b>{{ code(it) }}</b> <pk-chip [icon]="state().icon" [tone]="state().tone">{{ state().word }}</pk-chip></p>
    <p class="text">{{ it.text }}</p>
    @if (it.reason) {<p class="text"><span class="muted"><ng-container i18n="@@goal.reason">Begründung</ng-container>:</span> {{ it.reason }}</p>}
    <p class="small muted">
      <a [routerLink]="['/kreislauf', it.cycle.id, 'abschluss']">{{ cycle(it) }}</a>, {{ it.createdBy }}, {{ it.createdAt | day }}@if (it.meetingId; as id) {, <a [routerLink]="meetingAddress(id)" i18n="@@lesson.fromMeeting">aus einer Sitzung</a>}@if (it.goalReviewId; as id) {, <a [routerLink]="goalReviewAddress(id)" i18n="@@lesson.fromReview">aus einer Zielprüfung</a>}@if (it.evaluationId; as id) {, <a [routerLink]="evaluationAddress(id)" i18n="@@lesson.fromEvaluation">aus einer Evaluation</a>}@if (it.disposedAt; as at) {; <ng-container i18n="@@lesson.disposedBy">entschieden von {{ it.disposedBy }}, {{ at | day }}</ng-container>}
    </p>
    @if (isDeciding()) {<pk-dispose-form [lesson]="it" (saved)="decided()" (left)="leave()" />} @else if (it.actions.includes('lesson.dispose')) {
      <button class="btn btn--small" type="button" (click)="decide()"><ng-container i18n="@@lesson.decide">Entscheiden</ng-container><span class="sr">&ngsp;({{ code(it) }})</span></button>
    }
  `,
  styles: `
    :host { display: block; }
    .top { display: flex; gap: 0.75rem; align-items: center; margin-block-end: 0.25rem; }
    .text { white-space: pre-line; overflow-wrap: anywhere; }
    a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class LessonItem {
  readonly lesson = input.required<Lesson>();
  readonly disposed = output();

  private readonly store = inject(LessonsStore);
  protected readonly isDeciding = signal(false);
  protected readonly state = computed(() => lessonStates[this.lesson().state]);
  protected readonly code = lessonCode;
  protected readonly cycle = lessonCycle;
  protected readonly meetingAddress = meetingAddress;
  protected readonly goalReviewAddress = goalReviewAddress;
  protected readonly evaluationAddress = evaluationAddress;
  private readonly focus = focusing();

  protected decide(): void {
    this.store.refusal.set(null);
    this.isDeciding.set(true);
  }

  protected leave(): void {
    this.isDeciding.set(false);
    this.focus(`#lesson-${this.lesson().id}`);
  }

  protected decided(): void {
    this.leave();
    this.disposed.emit();
  }
}
