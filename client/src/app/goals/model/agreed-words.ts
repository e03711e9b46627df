import type { Goal } from '../data/goals.store';

const LONGEST_TITLE = 200;
const LONGEST_CRITERION = 1000;

/**
 * @returns title and criterion as far as they follow from the words on which all have agreed: their first line, without its full stop, and what comes after it; where that is
 * too long for a title the goal keeps its own, and the words are offered as the criterion
 */
export function agreedWords({ title, criterion, agreedWording }: Pick<Goal, 'title' | 'criterion' | 'agreedWording'>): { title: string; criterion: string } {
  const wording = agreedWording?.wording.trim() ?? '';
  const [first = '', ...others] = wording.split('\n').map((line) => line.trim());
  const rest = others.filter(Boolean).join('\n');
  if (first.length > LONGEST_TITLE) return { title, criterion: wording.length > LONGEST_CRITERION ? criterion : wording };
  return { title: first.replace(/\.$/, '') || title, criterion: rest && rest.length <= LONGEST_CRITERION ? rest : criterion };
}
