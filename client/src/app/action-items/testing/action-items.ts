import type { ActionItem } from '../data/action-items.store';

const named = (id: string, name: string) => ({ __typename: 'Named' as const, id, name });

/** An Auftrag of the planning group to the welfare organisations, kept by whoever looks at it; `changes` says what is different. */
export const actionItem = (id: string, changes: Partial<ActionItem> = {}): ActionItem =>
  ({
    __typename: 'ActionItem',
    actions: ['actionItem.edit', 'actionItem.postpone', 'actionItem.cancel'],
    addressee: { __typename: 'Accountable', organization: named('welfare', 'AG Wohlfahrt'), person: null, seat: null },
    addresseeOrganization: named('welfare', 'AG Wohlfahrt'),
    cancelReason: null,
    carriedCount: 0,
    climbedOn: null,
    climbedTo: null,
    confirmedAt: null,
    confirmedBy: null,
    daysLate: 0,
    due: { __typename: 'PlannedDate', date: '2027-03-01', precision: 'MONTH' },
    givenBy: named('group', 'Interne Planungsgruppe'),
    id,
    note: '',
    number: 12,
    report: null,
    reportTo: null,
    reportedAt: null,
    reportedBy: null,
    silentSince: null,
    state: 'AGREED',
    task: null,
    title: 'Zahlen liefern',
    version: 1,
    ...changes,
  }) as ActionItem;
