import type { Table } from '../../core/csv/csv';
import type { BrokenThread } from '../data/broken-threads.store';
import { assignmentText, cycleText } from './broken-thread-filter';
import { threadGaps, threadName, threadState } from './thread-words';

const heads = [$localize`:@@thread.broken.where:Wo`, $localize`:@@thread.broken.gap:Was fehlt`, $localize`:@@paper.state:Stand`, $localize`:@@analysis.cycle.label:Zyklus`, $localize`:@@actionItem.title:Auftrag`] as const;

/** Broken threads as the list shows them. */
export const brokenThreadTable = (threads: readonly BrokenThread[]): Table => ({ heads, rows: threads.map((thread) => [threadName(thread), threadGaps[thread.gap].word, threadState(thread), cycleText(thread), assignmentText(thread)]) });
