import { agreementAddress } from '../../core/vocabulary/agreements';
import { goalReviewNamed } from '../../core/vocabulary/goals';
import { meetingAddress, meetingNamed } from '../../core/vocabulary/meetings';
import { day, moment } from '../../core/vocabulary/planned-date';
import { actionItemAddress, actionPlanAddress, blockAddress, blockNamed, contributionAddress, evaluationAddress, findingAddress, goalAddress, goalReviewAddress, measureAddress, organizationAddress, paperAddress, recommendationAddress, sectorPlanAddress, taskAddress } from '../../core/vocabulary/references';
import type { IconName } from '../../ui/icon/strokes';
import type { InboxGroup } from '../data/inbox.store';
import { noticeSentence, reasonIcons } from './notice-sentence';

/** Everything that is told of one thing, in words. */
export interface ShownGroup {
  readonly id: string;
  readonly name: string;
  /** Null where this client has no page for it yet. */
  readonly address: string | null;
  readonly ids: string[];
  readonly lines: readonly { readonly id: string; readonly icon: IconName; readonly text: string; readonly when: string; readonly machine: string; readonly back: string | null; readonly isLate: boolean }[];
  /** "Lenkungskreis am 07.03.2027": to what it can be put off. */
  readonly meeting: string | null;
}

const addresses: Readonly<Record<string, (id: string) => string>> = {
  BLOCK: blockAddress,
  TASK: taskAddress,
  CYCLE: (id) => `/kreislauf/${id}`,
  ORGANIZATION: organizationAddress,
  SECTOR_PLAN: sectorPlanAddress,
  ACTION_ITEM: actionItemAddress,
  FINDING: findingAddress,
  RECOMMENDATION: recommendationAddress,
  CONTRIBUTION: contributionAddress,
  GOAL: goalAddress,
  MEASURE: measureAddress,
  EVALUATION: evaluationAddress,
  ACTION_PLAN: actionPlanAddress,
  GOAL_REVIEW: goalReviewAddress,
  MEETING: meetingAddress,
  PAPER: paperAddress,
  AGREEMENT: agreementAddress,
};

/** What is named in words where the server has a key or a number. */
const names: Readonly<Record<string, (name: string) => string>> = { BLOCK: blockNamed, GOAL_REVIEW: goalReviewNamed, MEETING: meetingNamed };

export function shownGroup({ subjectKind, subjectId, name, nextMeeting, notifications }: InboxGroup, now: Date, locale: string): ShownGroup {
  return {
    id: subjectId,
    name: names[subjectKind]?.(name) ?? name,
    address: addresses[subjectKind]?.(subjectId) ?? null,
    ids: notifications.map(({ id }) => id),
    lines: notifications.map((notification) => ({
      id: notification.id,
      icon: reasonIcons[notification.reason],
      text: noticeSentence(notification, locale),
      when: moment(notification.createdAt, now, locale),
      machine: notification.createdAt,
      back: notification.snoozedUntil ? day(notification.snoozedUntil, locale) : null,
      isLate: notification.reason === 'OVERDUE',
    })),
    meeting: nextMeeting && $localize`:@@inbox.meeting:${nextMeeting.title}:title: am ${day(nextMeeting.startsAt, locale)}:date:`,
  };
}
