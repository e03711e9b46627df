import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Dialog } from '../../ui/dialog/dialog';
import { Questions } from './questions';

/** The question that is open, above the page; Escape leaves everything as it is. */
@Component({
  selector: 'pk-question-dialog',
  imports: [Dialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (questions.open(); as question) {
      <pk-dialog question [heading]="question.heading" (dismissed)="questions.answer(false)">
        @for (sentence of question.sentences; track $index) {<p>{{ sentence }}</p>}
        <div class="btns">
          <button class="btn" type="button" (click)="questions.answer(false)">{{ question.decline }}</button>
          <button class="btn btn--primary" type="button" (click)="questions.answer(true)">{{ question.agree }}</button>
        </div>
      </pk-dialog>
    }
  `,
  styles: `
    p + p { margin-block-start: 0.5rem; }
    .btns { margin-block-start: 1.25rem; }
  `,
})
export class QuestionDialog {
  protected readonly questions = inject(Questions);
}
