import { moment } from '../vocabulary/planned-date';
import { actionItemAddress, actionPlanAddress, blockAddress, blockLabel, blockNamed, contributionAddress, findingAddress, goalAddress, evaluationAddress, goalReviewAddress, measureAddress, methodAddress, organizationAddress, recommendationAddress, paperAddress, sectorPlanAddress, statusReportAddress, taskAddress } from '../vocabulary/references';
import type { NameLink } from '../vocabulary/sentence';
import { activitySentence } from './activity-sentences';
import type { HistoryEntry } from './history-pages';

/** How and when somebody reads the history. */
export interface Reading {
  /** The subject that the page shows anyway: it is named by its key only and is no link. */
  readonly about: string;
  readonly compact: boolean;
  readonly locale: string;
  readonly now: Date;
}

export interface HistoryLine {
  readonly id: string;
  readonly at: string;
  readonly when: string;
  readonly sentence: string;
  readonly links: readonly NameLink[];
  readonly note: string | null;
}

export function historyLine(entry: HistoryEntry, { about, compact, locale, now }: Reading): HistoryLine {
  const { id, at, note, actorName: person, subjectId, references } = entry;
  const actor = person ?? $localize`:@@history.program:Das Programm`;
  const nameOf = (wanted: string | null): string => references.find((reference) => reference.id === wanted)?.name ?? '';
  const subject = subjectName(entry, compact || subjectId === about);
  const address = subjectId === about ? null : subjectAddress(entry);
  return {
    id,
    at,
    note,
    when: moment(at, now, locale),
    sentence: activitySentence(entry, { person, actor, subject, nameOf, locale }),
    links: address ? [{ text: subject, address }] : [],
  };
}

/** The server names a block or a task by its key and title, "B3.2 Vereinbarung der Daten"; in short by its key. */
function subjectName({ subjectId, subjectKind, references }: HistoryEntry, short: boolean): string {
  const name = references.find(({ id }) => id === subjectId)?.name ?? '';
  const [key = ''] = name.split(' ');
  switch (subjectKind) {
    case 'ACTION_ITEM':
    case 'GOAL':
    case 'MEASURE':
    case 'RECOMMENDATION':
    case 'TASK':
      return short ? key : name;
    case 'BLOCK':
      return short ? blockLabel(key) : blockNamed(name);
    default:
      return name;
  }
}

function subjectAddress({ subjectKind, subjectId }: HistoryEntry): string | null {
  switch (subjectKind) {
    case 'TASK':
      return taskAddress(subjectId);
    case 'BLOCK':
      return blockAddress(subjectId);
    case 'ACTION_ITEM':
      return actionItemAddress(subjectId);
    case 'ORGANIZATION':
      return organizationAddress(subjectId);
    case 'FINDING':
      return findingAddress(subjectId);
    case 'RECOMMENDATION':
      return recommendationAddress(subjectId);
    case 'CONTRIBUTION':
      return contributionAddress(subjectId);
    case 'GOAL':
      return goalAddress(subjectId);
    case 'MEASURE':
      return measureAddress(subjectId);
    case 'EVALUATION':
      return evaluationAddress(subjectId);
    case 'METHOD':
      return methodAddress(subjectId);
    case 'ACTION_PLAN':
      return actionPlanAddress(subjectId);
    case 'GOAL_REVIEW':
      return goalReviewAddress(subjectId);
    case 'STATUS_REPORT':
      return statusReportAddress(subjectId);
    case 'PAPER':
      return paperAddress(subjectId);
    case 'SECTOR_PLAN':
      return sectorPlanAddress(subjectId);
    default:
      return null;
  }
}
