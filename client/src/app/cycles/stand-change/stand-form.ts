import { ChangeDetectionStrategy, Component, ElementRef, Injector, LOCALE_ID, afterNextRender, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { type Refusal, refusalSentence } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { type Stand, standWord } from '../../core/vocabulary/words';
import type { CompletedPrecision } from '../../gql/cycles/graphql';
import { Control } from '../../ui/form/control';
import { Drafts } from '../../ui/form/drafts';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { type Segment, Segments } from '../../ui/segments/segments';
import type { Task } from '../block/block.store';
import { ReasonList } from '../block/reason-list';
import { changedSince } from './changed-since';
import { consequences } from './consequences';
import { MovePreview } from './move-preview';
import { plannedMoves } from './planned-moves';
import { type RefusedMove, refusedReasons } from './refused-moves';
import { StandChanges } from './stand-changes';
import { blocked, blockedReasons, offered } from './stand-choice';
import { StandConflict } from './stand-conflict';
import { type StandDraft, freshDraft, lengthInWords, longestSentence, needsSentence, whereItStands } from './stand-draft';
import type { Surroundings } from './surroundings';

/** Moves one task or several to another Stand, with a sentence: Strg+Enter sends, Escape leaves and keeps what was written. */
@Component({
  selector: 'pk-stand-form',
  imports: [Control, Field, Form, FormField, Icon, MovePreview, Notice, ReasonList, RefusalNotice, Segments, StandConflict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './stand-form.html',
  styleUrl: './stand-form.scss',
})
export class StandForm {
  readonly tasks = input.required<readonly Task[]>();
  readonly surroundings = input.required<Surroundings>();
  /** Under which name the draft is kept. */
  readonly about = input.required<string>();
  readonly moved = output<readonly Task[]>();
  /** Tasks as somebody else has left them. */
  readonly found = output<readonly Task[]>();
  /** Tasks that shall stay as they are. */
  readonly spared = output<readonly string[]>();
  readonly left = output();

  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly changes = inject(StandChanges);
  private readonly drafts = inject(Drafts);

  /** What is decided here is decided about these; a task that somebody else changes stays as it was seen until it is looked at again. */
  protected readonly seen = linkedSignal<readonly Task[], readonly Task[]>({
    source: this.tasks,
    computation: (tasks, previous) => tasks.map((task) => previous?.value.find(({ id, version }) => id === task.id && version !== task.version) ?? task),
  });
  protected readonly model = linkedSignal<string, StandDraft>({ source: this.about, computation: (about) => untracked(() => this.drafts.of<StandDraft>(about) ?? freshDraft(this.tasks(), this.today)) });
  protected readonly needsSentence = computed(() => needsSentence(this.seen(), this.model().to));
  protected readonly form = form(
    this.model,
    (path) => {
      validate(path.to, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      validate(path.sentence, ({ value }) => {
        const length = value().trim().length;
        if (!length) return this.needsSentence() ? fieldProblem('REQUIRED') : null;
        return length > longestSentence ? fieldProblem('TOO_LONG', longestSentence) : null;
      });
      validate(path.date, ({ value, valueOf }) => {
        if (valueOf(path.to) !== 'DONE') return null;
        if (!value()) return fieldProblem('REQUIRED');
        return value() > this.today ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@standForm.future:Der Tag liegt in der Zukunft; erfolgt ist etwas spätestens heute.` } : null;
      });
    },
    { submission: { action: () => this.send() } },
  );

  protected readonly single = computed(() => (this.seen().length === 1 ? this.seen()[0] : null));
  protected readonly title = computed(() => {
    const task = this.single();
    return task ? $localize`:@@standForm.title:Stand ändern: ${task.key}:key: ${task.title}:title:` : $localize`:@@standForm.titleOfMany:Stand von ${this.seen().length}:count: Inhalten ändern`;
  });
  protected readonly options = computed(() => offered(this.seen()));
  protected readonly blockedOptions = computed(() => blocked(this.seen()[0]));
  protected readonly blockedReasons = computed(() => {
    const task = this.single();
    return task ? blockedReasons(task, this.surroundings(), this.locale) : [];
  });
  protected readonly nothingChosen = computed(() => {
    const task = this.single();
    return task ? $localize`:@@standForm.now:${standWord(task.shownStand)}:stand: (jetzt)` : $localize`:@@standForm.choose:Bitte wählen`;
  });
  protected readonly hint = computed(() => whereItStands(this.model().to));
  protected readonly count = computed(() => lengthInWords(this.model().sentence));
  protected readonly precisions: readonly Segment<CompletedPrecision>[] = [
    { value: 'ON', label: $localize`:@@standForm.on:am` },
    { value: 'BEFORE', label: $localize`:@@standForm.by:bis` },
  ];
  protected readonly preview = computed(() => {
    const { to } = this.model();
    return to && !this.single() ? plannedMoves(this.seen(), to, this.surroundings(), this.locale) : [];
  });
  protected readonly consequences = computed(() => {
    const { to } = this.model();
    return to ? consequences(new Map(this.seen().map(({ id }): [string, Stand] => [id, to])), this.surroundings().blocks, this.locale) : [];
  });

  protected readonly changedMeanwhile = computed(() => changedSince(this.seen(), this.tasks()));
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly refusedMoves = signal<readonly RefusedMove[]>([]);
  protected readonly refusedReasons = computed(() => refusedReasons(this.refusedMoves(), this.seen(), this.surroundings().blocks, this.locale));
  protected readonly notPossible = refusalSentence({ __typename: 'MoveNotPossible' }, inject(LOCALE_ID)).title;
  protected readonly conflict = signal<readonly Task[] | null>(null);

  constructor() {
    effect(() => this.keep());
    // also when somebody else has taken away every choice while the sentence was written
    effect(() => this.options().length === 0 && untracked(() => this.focus()));
    this.focus();
  }

  protected choosePrecision(precision: CompletedPrecision): void {
    this.model.update((draft) => ({ ...draft, precision }));
  }

  protected cancel(): void {
    this.drafts.discard(this.about());
    this.left.emit();
  }

  /** Goes on with the tasks as they are now. */
  protected takeOver(): void {
    this.lookAgain(this.conflict() ?? this.tasks());
    this.conflict.set(null);
    this.focus();
  }

  protected insist(): void {
    this.lookAgain(this.conflict() ?? []);
    this.conflict.set(null);
    this.element.nativeElement.querySelector('form')?.requestSubmit();
  }

  protected yield(): void {
    const current = this.conflict() ?? [];
    this.conflict.set(null);
    this.spared.emit(current.map(({ id }) => id));
  }

  protected backToForm(): void {
    this.conflict.set(null);
    this.focus();
  }

  /** A sentence waits as soon as it is begun: whoever opens another row leaves this form too. */
  private keep(): void {
    if (this.model().sentence.trim()) this.drafts.keep(this.about(), this.model());
    else this.drafts.discard(this.about());
  }

  /** A Stand that the tasks can no longer take has to be chosen anew. */
  private lookAgain(now: readonly Task[]): void {
    this.seen.update((tasks) => tasks.map((task) => now.find(({ id }) => id === task.id) ?? task));
    this.model.update((draft) => (this.options().some(({ stand }) => stand === draft.to) ? draft : { ...draft, to: '' }));
  }

  private async send(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.refusedMoves.set([]);
    const { to, ...rest } = this.model();
    if (!to) return;
    const answer = await this.changes.make(this.seen(), { to, ...rest });
    switch (answer?.__typename) {
      case 'TasksMoved':
        this.drafts.discard(this.about());
        this.moved.emit(answer.tasks);
        return;
      case 'TasksChangedMeanwhile':
        this.conflict.set(answer.current);
        this.found.emit(answer.current);
        return;
      case 'MoveNotPossible':
        this.refusedMoves.set(answer.refused);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }

  /** To where the next thing is to be said: the Stand, or, with one chosen, the sentence. */
  private focus(): void {
    const form = this.element.nativeElement;
    const render = () => (form.querySelector<HTMLElement>(this.model().to ? 'form textarea' : 'select') ?? form.querySelector('button'))?.focus();
    afterNextRender(render, { injector: this.injector });
  }
}
