/** What somebody writes, and what of it the server has. */
export interface Draft {
  readonly text: string;
  /** The revision that the text builds on. */
  readonly base: number;
  /** What the server had when the text was last the same. */
  readonly saved: string;
}

interface Section {
  readonly text: string;
  readonly revision: number;
}

const trimmed = (text: string): string => text.trim();

export const isUnsaved = ({ text, saved }: Draft): boolean => trimmed(text) !== trimmed(saved);

export const beginning = ({ text, revision }: Section): Draft => ({ text, base: revision, saved: text });

/** News of the section: shown where nothing waits to be saved; what was typed builds on what it was typed on. */
export const withNews = (draft: Draft, { text, revision }: Section): Draft => {
  if (!isUnsaved(draft)) return trimmed(draft.text) === trimmed(text) ? { ...draft, base: revision, saved: text } : beginning({ text, revision });
  return trimmed(draft.text) === trimmed(text) ? { ...draft, base: revision, saved: text } : draft;
};

/**
 * After the server has kept what was sent: what was typed since builds on it. Where it met another text, the other one is shown,
 * unless more was typed: that meets it as well.
 */
export function afterSaving(draft: Draft, sent: string, section: Section, isKeptAside: boolean): Draft {
  if (isKeptAside) return trimmed(draft.text) === trimmed(sent) ? beginning(section) : draft;
  return { text: draft.text, base: section.revision, saved: sent };
}
