/** A task of which something is told, as the server answers. */
export const group = (id: string, changes: object = {}, ...notifications: object[]) => ({
  __typename: 'InboxGroup',
  subjectKind: 'TASK',
  subjectId: id,
  name: `${id} Sozialräume`,
  nextMeeting: null,
  notifications: (notifications.length ? notifications : [{}]).map((each, place) => ({
    __typename: 'Notification',
    id: `${id}-${place}`,
    occasion: 'TASK_ASSIGNED',
    reason: 'ASSIGNED',
    dueOn: null,
    createdAt: '2026-11-19T10:00:00Z',
    snoozedUntil: null,
    snoozedTo: null,
    actorName: 'Martin Overbeck',
    ...each,
  })),
  ...changes,
});

export const inbox = (...groups: object[]) => ({ inbox: { __typename: 'Inbox', groups, urgentCount: groups.length, hasOlder: false } });
