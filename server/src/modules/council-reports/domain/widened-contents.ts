import { isWider, VISIBILITIES, type Visibility } from '../../../kernel/visibility.js';
import type { BoardBlock } from '../../cycles/index.js';
import type { GoalRow } from '../../goals/index.js';
import type { ReportContent } from './report-content.js';

/** What more people than before will read once a paper holds it. */
export interface WidenedContent {
  kind: 'BLOCK' | 'GOAL';
  id: string;
  /** As people name it: "B3 Analysen", "Z4 Zwei Treffs". */
  name: string;
  /** How many contents of a Baustein; 0 for a goal. */
  contents: number;
  /** Who reads the narrowest part of it so far. */
  visibility: Visibility;
}

const narrowest = (visibilities: readonly Visibility[]): Visibility | undefined => VISIBILITIES.find((each) => visibilities.includes(each));

/**
 * What a paper shows to more people than those who may read it where it stands, in the order of the paper.
 * @param blocks of the cycle, and goals, as they are shared now
 */
export function widenedBy(paper: Visibility, { blocks: shownBlocks, goals: shownGoals }: Pick<ReportContent, 'blocks' | 'goals'>, blocks: readonly BoardBlock[], goals: readonly GoalRow[]): WidenedContent[] {
  const isWidened = (visibility: Visibility): boolean => isWider(paper, visibility);
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const ofBlocks = shownBlocks.flatMap(({ id, key, title, rows, further }) => {
    const block = blockOf.get(id);
    if (!block) return [];
    const taskOf = new Map(block.tasks.map((task) => [task.id, task]));
    const contents = [...rows, ...further].map((row) => narrowest([block.visibility, taskOf.get(row.id)?.visibility ?? block.visibility]) ?? block.visibility).filter(isWidened);
    const visibility = narrowest([block.visibility, ...contents]) ?? block.visibility;
    return isWidened(visibility) ? [{ kind: 'BLOCK' as const, id, name: `${key} ${title}`, contents: contents.length, visibility }] : [];
  });
  const ofGoals = shownGoals.flatMap(({ id, number, title }) => {
    const visibility = goalOf.get(id)?.visibility;
    return visibility && isWidened(visibility) ? [{ kind: 'GOAL' as const, id, name: `Z${number} ${title}`, contents: 0, visibility }] : [];
  });
  return [...ofBlocks, ...ofGoals];
}
