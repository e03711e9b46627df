import type { Me } from '../session/session';

const voerde = { __typename: 'Tenant', id: 't1', name: 'Voerde (Niederrhein)' };

/** Jana Terhorst plans in Voerde; `changes` says what is different about her in a test. */
export const jana = (changes: Partial<Me> = {}): Me =>
  ({
    __typename: 'Me',
    account: { __typename: 'Account', email: 'jana@voerde.example', locale: 'de' },
    actions: [],
    demo: false,
    memberships: [{ __typename: 'MembershipEntry', role: 'COORDINATOR', organization: { __typename: 'Organization', id: 'o1', kind: 'SOCIAL_PLANNING_OFFICE', name: 'Stelle Sozialplanung' } }],
    person: { __typename: 'Person', id: 'p1', givenName: 'Jana', familyName: 'Terhorst' },
    roles: ['PLANNER'],
    tenant: voerde,
    tenants: [voerde],
    ...changes,
  }) as Me;
