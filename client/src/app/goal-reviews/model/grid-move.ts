/** A place in a grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, (at: GridPlace, last: GridPlace) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, last) => ({ row: last.row, column }),
};

/** @returns where a key leads in a grid with this last place; null for a key that leads nowhere */
export function moved(key: string, at: GridPlace, last: GridPlace): GridPlace | null {
  const to = steps[key]?.(at, last);
  return to ? { row: Math.min(Math.max(to.row, 0), last.row), column: Math.min(Math.max(to.column, 0), last.column) } : null;
}
