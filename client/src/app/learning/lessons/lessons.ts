import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { LessonsStore } from '../data/lessons.store';
import { LessonForm, type LessonOrigin } from './lesson-form';
import { LessonItem } from './lesson-item';

/** What was learned in a meeting, a Zielprüfung, by an evaluation or in a cycle, what is open first. */
@Component({
  selector: 'pk-lessons',
  imports: [LessonForm, LessonItem],
  providers: [LessonsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.is-empty]': '!isShown()' },
  template: `
    @if (isShown()) {
      <section aria-labelledby="lessons">
        <div class="section-head"><h2 id="lessons" tabindex="-1" i18n="@@lesson.list">Lehren</h2></div>
        <p class="sr" role="status">{{ said() }}</p>
        @if (isAdding()) {<pk-lesson-form [origin]="origin()" (saved)="added()" (left)="leave()" />} @else if (mayWrite()) {
          <p><button class="btn btn--small" type="button" (click)="isAdding.set(true)" i18n="@@lesson.add">Lehre festhalten</button></p>
        }
        <ul>
          @for (lesson of lessons(); track lesson.id) {<li><pk-lesson [lesson]="lesson" (disposed)="decided()" /></li>} @empty {<li class="muted" i18n="@@lesson.none">Noch keine Lehre.</li>}
        </ul>
      </section>
    }
  `,
  styles: `
    :host { display: block; }
    :host(.is-empty) { display: none; }
    ul { display: grid; gap: 1rem; padding: 0; margin-block-start: 0.5rem; list-style: none; }
  `,
})
export class LessonsSection {
  readonly origin = input.required<LessonOrigin>();
  /** Whether nothing more is written down here, as in a closed cycle. */
  readonly isOver = input(false);
  /** Something was written down or decided. */
  readonly changed = output();

  private readonly store = inject(LessonsStore);
  private readonly session = inject(Session);
  protected readonly isAdding = signal(false);
  protected readonly said = signal('');
  protected readonly lessons = computed(() => this.store.lessons() ?? []);
  protected readonly mayWrite = computed(() => !this.isOver() && this.session.may('lesson.write'));
  /** Who may neither read nor write any is not told of them. */
  protected readonly isShown = computed(() => this.lessons().length > 0 || (this.store.lessons() !== null && this.mayWrite()));
  private readonly focus = focusing();

  constructor() {
    const mayRead = this.session.may('lesson.read');
    effect(() => {
      const { cycleId, meetingId, goalReviewId, evaluationId } = this.origin();
      if (mayRead) untracked(() => void this.store.load(meetingId ?? goalReviewId ?? evaluationId ?? cycleId ?? null));
    });
  }

  protected leave(): void {
    this.isAdding.set(false);
    this.focus('#lessons');
  }

  protected added(): void {
    this.leave();
    this.tell($localize`:@@lesson.added:Die Lehre ist festgehalten.`);
  }

  protected decided(): void {
    this.tell($localize`:@@lesson.decided:Es steht jetzt fest, was aus der Lehre wird.`);
  }

  private tell(what: string): void {
    this.said.set(what);
    this.changed.emit();
  }
}
