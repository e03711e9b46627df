import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type HistoryLine, historyLine } from '../../core/history/history-line';
import { refusalSentence } from '../../core/refusals/refusal-sentence';
import { Sentence } from '../../core/vocabulary/sentence';
import { type Stand, standWord } from '../../core/vocabulary/words';
import { TaskStandChip } from '../../status/status-chips';
import { Dialog } from '../../ui/dialog/dialog';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import type { Task } from '../block/block.store';
import { ReasonList } from '../block/reason-list';
import { plannedMoves } from './planned-moves';
import { StandChanges } from './stand-changes';
import type { Surroundings } from './surroundings';

/** Two people wanted something else of the same task: both versions side by side, and the sentence stays. */
@Component({
  selector: 'pk-stand-conflict',
  imports: [Control, Dialog, Field, FormField, Icon, ReasonList, Sentence, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './stand-conflict.html',
  styleUrl: './stand-conflict.scss',
})
export class StandConflict {
  /** The tasks as they were when the form was filled in. */
  readonly seen = input.required<readonly Task[]>();
  /** Those that somebody else has changed since, as they are now. */
  readonly current = input.required<readonly Task[]>();
  readonly to = input.required<Stand | ''>();
  readonly sentence = input.required<FieldTree<string>>();
  readonly surroundings = input.required<Surroundings>();
  readonly insisted = output();
  readonly yielded = output();
  /** Another Stand is to be chosen, knowing how the task stands now. */
  readonly reconsidered = output();
  readonly dismissed = output();

  private readonly locale = inject(LOCALE_ID);
  private readonly changes = inject(StandChanges);
  private readonly lines = signal<ReadonlyMap<string, HistoryLine>>(new Map());
  protected readonly said = refusalSentence({ __typename: 'TasksChangedMeanwhile' }, inject(LOCALE_ID));
  protected readonly pairs = computed(() => this.current().map((now) => ({ now, before: this.seen().find(({ id }) => id === now.id) ?? now, last: this.lines().get(now.id) })));
  /** Why the change cannot be made any more as it was meant. */
  protected readonly obstacles = computed(() => {
    const to = this.to();
    if (!to) return [];
    const planned = plannedMoves(this.current(), to, this.surroundings(), this.locale);
    return planned.flatMap(({ task, problems }) => problems.map(({ text, links }) => ({ text: $localize`:@@standConflict.obstacle:${task.key}:key: kann nicht mehr auf „${standWord(to)}:stand:“. ${text}:why:`, links })));
  });

  constructor() {
    effect(() => {
      const ids = this.current().map(({ id }) => id);
      untracked(() => void this.tellWho(ids));
    });
  }

  private async tellWho(ids: readonly string[]): Promise<void> {
    const entries = await this.changes.lastEntries(ids);
    this.lines.set(new Map(entries.map((entry) => [entry.subjectId, historyLine(entry, { about: entry.subjectId, compact: true, locale: this.locale, now: new Date() })])));
  }
}
