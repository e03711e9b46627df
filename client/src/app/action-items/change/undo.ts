import { Injectable, computed, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { ActionItemVerbs } from '../data/action-item-verbs';
import type { ActionItem } from '../data/action-items.store';
import { takenBack } from '../model/change';

/** Takes the last change of Aufträge back. Provided by whoever shows what was changed. */
@Injectable()
export class Undo {
  private readonly verbs = inject(ActionItemVerbs);
  private readonly items = signal<readonly ActionItem[]>([]);
  /** How many were changed, while that can be taken back. */
  readonly offered = computed(() => this.items().length);
  readonly isTaken = signal(false);
  readonly refusal = signal<Refusal | null>(null);

  /** @param items as the change has left them */
  offer(items: readonly ActionItem[]): void {
    this.isTaken.set(false);
    this.refusal.set(null);
    this.items.set(items);
  }

  /** @returns them as they were before; undefined where that was not possible */
  async take(): Promise<readonly ActionItem[] | undefined> {
    const answer = await this.verbs.change(this.items().map(takenBack));
    if (!answer) return undefined;
    this.items.set([]);
    if (answer.__typename === 'ActionItemsChanged') {
      this.isTaken.set(true);
      return answer.actionItems;
    }
    this.refusal.set(answer);
    return undefined;
  }
}
