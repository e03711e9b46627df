import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Sentence } from '../../core/vocabulary/sentence';
import type { Stand } from '../../core/vocabulary/words';
import { TaskStandChip } from '../../status/status-chips';
import { Icon } from '../../ui/icon/icon';
import type { PlannedMove } from './planned-moves';

/** What would happen to each of several tasks: from where to where, or why not. */
@Component({
  selector: 'pk-move-preview',
  imports: [Icon, Sentence, TaskStandChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './move-preview.html',
  styleUrl: './move-preview.scss',
})
export class MovePreview {
  readonly moves = input.required<readonly PlannedMove[]>();
  readonly to = input.required<Stand | null>();
  /** Tasks that shall stay as they are. */
  readonly spared = output<readonly string[]>();

  private readonly impossible = computed(() => this.moves().filter(({ problems }) => problems.length));
  protected readonly impossibleCount = computed(() => this.impossible().length);
  protected readonly someArePossible = computed(() => this.impossible().length < this.moves().length);

  protected spare(): void {
    this.spared.emit(this.impossible().map(({ task }) => task.id));
  }
}
