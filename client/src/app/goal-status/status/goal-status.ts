import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { followGoals } from '../../core/live/follow';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { DayPipe } from '../../core/vocabulary/planned-date';
import type { StatusRhythm } from '../../gql/goal-status/graphql';
import { FreshnessChip, LageChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import { GoalStatusStore } from '../data/goal-status.store';
import { type Sent, StatusTalk } from '../data/status-talk';
import { rhythms } from '../model/rhythms';
import { StatusForm, type StatusWords } from './status-form';
import { StatusUpdateItem } from './status-update-item';

/** How a goal goes: its Lage, when that is to be said again, and everything that was said so far, the latest first. */
@Component({
  selector: 'pk-goal-status',
  imports: [DayPipe, FreshnessChip, Icon, LageChip, RefusalNotice, StatusForm, StatusUpdateItem],
  providers: [GoalStatusStore, StatusTalk],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-status.html',
  styleUrl: './goal-status.scss',
})
export class GoalStatusSection {
  readonly goalId = input.required<string>();
  /** How many updates are shown at first. */
  readonly first = input(3);
  /** Something was said, asked or answered. */
  readonly changed = output();

  protected readonly store = inject(GoalStatusStore);
  protected readonly talk = inject(StatusTalk);
  protected readonly status = this.store.status;
  protected readonly isGiving = signal(false);
  protected readonly showsAll = signal(false);
  protected readonly said = signal('');
  /** Chosen, and not sent yet: a key too many changes nothing. */
  protected readonly chosenRhythm = signal('');
  protected readonly rhythms = Object.entries(rhythms).map(([value, label]) => ({ value, label }));
  protected readonly may = computed(() => new Set(this.status()?.actions));
  protected readonly shown = computed(() => this.status()?.updates.slice(0, this.showsAll() ? undefined : this.first()) ?? []);
  private readonly focus = focusing();

  constructor() {
    this.talk.talked.subscribe((update) => this.store.show(update));
    followGoals({ subject: this.goalId, catchUp: () => this.store.catchUp(), rows: () => null });
    effect(() => {
      const id = this.goalId();
      untracked(() => {
        this.isGiving.set(false);
        this.said.set('');
        this.chosenRhythm.set('');
        void this.store.load(id);
      });
    });
  }

  protected readonly give = (words: StatusWords): Promise<Sent> => this.store.give({ ...words, goalId: this.goalId() });

  protected given(): void {
    this.leave();
    this.tell($localize`:@@goalStatus.given.said:Der Sachstand steht jetzt beim Ziel.`);
  }

  protected leave(): void {
    this.isGiving.set(false);
    this.focus('#goal-status');
  }

  protected async setRhythm(goalId: string, rhythm: string): Promise<void> {
    if ((await this.store.setRhythm(goalId, rhythm as StatusRhythm)) !== 'saved') return;
    this.chosenRhythm.set('');
    this.focus('#status-rhythm');
    this.tell($localize`:@@goalStatus.rhythm.said:Der Sachstand ist ab jetzt in diesem Rhythmus fällig.`);
  }

  protected tell(what: string): void {
    this.said.set(what);
    this.changed.emit();
  }
}
