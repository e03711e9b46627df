import { computed, signal } from '@angular/core';
import { hasFreeMoves } from '../../stand-change/stand-choice';
import type { Task } from '../block.store';

/** As many as the server moves at once. */
export const mostAtOnce = 50;

/** Which rows are ticked. A row that is no longer there, or can no longer be moved, is no longer selected. */
export class RowSelection {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  readonly selected = computed(() => this.tasks().filter((task) => this.ids().has(task.id) && hasFreeMoves(task)));
  readonly selectable = computed(() => this.tasks().filter(hasFreeMoves));
  readonly isWhole = computed(() => this.selected().length > 0 && this.selected().length === this.selectable().length);
  readonly isPart = computed(() => this.selected().length > 0 && !this.isWhole());

  /** @param tasks the tasks that are shown */
  constructor(private readonly tasks: () => readonly Task[]) {}

  has(id: string): boolean {
    return this.ids().has(id);
  }

  toggle(id: string): void {
    if (this.has(id)) this.spare([id]);
    else this.ids.update((ids) => new Set([...ids, id]));
  }

  selectAll(): void {
    this.ids.set(new Set(this.selectable().map(({ id }) => id)));
  }

  clear(): void {
    this.ids.set(new Set());
  }

  spare(spared: readonly string[]): void {
    this.ids.update((ids) => new Set([...ids].filter((id) => !spared.includes(id))));
  }
}
