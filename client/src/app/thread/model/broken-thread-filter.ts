import { everyWord } from '../../core/filtering/every-word';
import { cycleNamed } from '../../core/vocabulary/references';
import { actionItemStates } from '../../status/status-words';
import type { BrokenThread } from '../data/broken-threads.store';
import { threadGaps, threadName } from './thread-words';

/** What narrows the broken threads down, as it stands in the address. */
export interface BrokenThreadFilter {
  readonly text: string;
  readonly gap: string;
  readonly cycleId: string;
}

/** Query parameters; null takes one away. */
export type BrokenThreadParameters = Readonly<Partial<Record<'suche' | 'stelle' | 'zyklus', string | null>>>;

export const isFiltering = ({ text, gap, cycleId }: BrokenThreadFilter): boolean => !!text.trim() || !!gap || !!cycleId;

export const cycleText = ({ cycle }: BrokenThread): string => (cycle ? cycleNamed(cycle) : '');

/** Who sees to it: empty where nobody does. */
export const assignmentText = ({ assignment, isAssigned }: BrokenThread): string =>
  assignment ? `A${assignment.number}, ${assignment.addresseeOrganization.name}: ${actionItemStates[assignment.state].word}` : isAssigned ? $localize`:@@thread.broken.assigned:ist vergeben` : '';

export const foundThreads = (threads: readonly BrokenThread[], { text, gap, cycleId }: BrokenThreadFilter): BrokenThread[] =>
  threads.filter((thread) => (!gap || thread.gap === gap) && (!cycleId || thread.cycle?.id === cycleId) && everyWord(text)([threadName(thread), threadGaps[thread.gap].word, cycleText(thread), assignmentText(thread)]));
