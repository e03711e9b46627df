interface Item {
  readonly agendaItemId: string;
  readonly text: string;
}

/** A paragraph of the minutes, and whether it is new in this version, or stood in the one before only. */
export interface Paragraph {
  readonly text: string;
  readonly change: 'added' | 'removed' | null;
}

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim());

/** The paragraphs of an item against the version before: those that are gone first, then those that hold. */
export function differences({ agendaItemId, text }: Item, before: readonly Item[] | undefined): Paragraph[] {
  const now = paragraphs(text);
  if (!before) return now.map((line) => ({ text: line, change: null }));
  const then = paragraphs(before.find((item) => item.agendaItemId === agendaItemId)?.text ?? '');
  return [
    ...then.filter((line) => !now.includes(line)).map((line) => ({ text: line, change: 'removed' as const })),
    ...now.map((line) => ({ text: line, change: then.includes(line) ? null : ('added' as const) })),
  ];
}
