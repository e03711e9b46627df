import { computed, signal } from '@angular/core';

/** As many as the server changes at once. */
export const mostAtOnce = 50;

/** Which rows are ticked. A row that is no longer there, or can no longer be changed, is no longer selected. */
export class RowSelection<Row extends { readonly id: string }> {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  readonly selected = computed(() => this.rows().filter((row) => this.ids().has(row.id) && this.isSelectable(row)));
  readonly selectable = computed(() => this.rows().filter(this.isSelectable));
  readonly isWhole = computed(() => this.selected().length > 0 && this.selected().length === this.selectable().length);
  readonly isPart = computed(() => this.selected().length > 0 && !this.isWhole());

  /** @param rows those that are shown */
  constructor(
    private readonly rows: () => readonly Row[],
    private readonly isSelectable: (row: Row) => boolean,
  ) {}

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
