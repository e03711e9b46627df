import type { Template, TemplateActor } from './basis';

const list = (keys: readonly string[]): string => keys.join(', ');

/** What an actor does in the template: which blocks it answers for, receives and takes part in. */
export function actorTask({ key }: TemplateActor, { blocks, submitsTo }: Template): string {
  const keysOf = (has: (block: Template['blocks'][number]) => boolean): string[] => blocks.filter(has).map((block) => block.key);
  const answers = keysOf(({ accountable }) => accountable === key);
  const receives = keysOf((block) => (block.submitsTo ?? submitsTo) === key);
  const joins = keysOf(({ accountable, participants }) => accountable !== key && participants.includes(key));
  const sentences = [
    answers.length && $localize`:@@start.part.answers:antwortet für ${list(answers)}:blocks:`,
    receives.length === blocks.length ? $localize`:@@start.part.receivesAll:nimmt die Bausteine an` : receives.length && $localize`:@@start.part.receives:nimmt ${list(receives)}:blocks: an`,
    joins.length && $localize`:@@start.part.joins:wirkt mit in ${list(joins)}:blocks:`,
  ];
  return sentences.filter(Boolean).join(' · ');
}
