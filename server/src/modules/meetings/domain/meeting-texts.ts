import { LONGEST_TEXT } from './minutes-section.entity.js';

/** What becomes of a text that met another one. */
export const SETTLEMENTS = ['REPLACE', 'APPEND', 'DISCARD'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** @returns the text that holds then; undefined where it would become too long */
export function settled(text: string, alternative: string, how: Settlement): string | undefined {
  const texts = { REPLACE: alternative, APPEND: [text, alternative].filter(Boolean).join('\n\n'), DISCARD: text };
  return texts[how].length <= LONGEST_TEXT ? texts[how] : undefined;
}
