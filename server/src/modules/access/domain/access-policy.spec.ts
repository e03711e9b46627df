import type { Actor } from '../../../kernel/actor.js';
import { AccessPolicy } from './access-policy.js';
import { rolesOf } from './roles.js';

const policy = new AccessPolicy();
const actor = (parts: Partial<Actor>): Actor => ({ accountId: 'a', tenantId: 't', personId: 'p', today: '2026-03-01', grants: [], memberships: [], seats: [], ...parts });
const member = (organizationKind: string, role: 'MEMBER' | 'COORDINATOR' | 'CHAIR' = 'MEMBER') => ({ organizationId: 'o', bodyId: null, organizationKind, role });

describe('access', () => {
  it('is closed to somebody without any role', () => {
    expect(policy.actionsOf(actor({}))).toEqual([]);
  });

  it('is closed for an action that nobody declared', () => {
    expect(policy.mayAnywhere(actor({ grants: [{ role: 'ADMINISTRATOR', bodyId: null, organizationId: null }] }), 'account.destroy')).toBe(false);
  });

  it('gives the administrator accounts, and the planner none', () => {
    const granted = (role: 'ADMINISTRATOR' | 'PLANNER') => actor({ grants: [{ role, bodyId: null, organizationId: null }] });
    expect(policy.mayAnywhere(granted('ADMINISTRATOR'), 'account.manage')).toBe(true);
    expect(policy.mayAnywhere(granted('PLANNER'), 'account.manage')).toBe(false);
  });

  it.each([
    ['a planning group', member('PLANNING_GROUP'), ['MEMBER']],
    ['the chair of a planning group', member('PLANNING_GROUP', 'CHAIR'), ['MEMBER', 'COORDINATOR']],
    ['the steering conference', member('STEERING_CONFERENCE'), ['STEERING_MEMBER', 'MEMBER']],
    ['a welfare organisation, even its coordinator', member('WELFARE_ORGANIZATION', 'COORDINATOR'), ['PARTNER', 'PARTNER_COORDINATOR']],
    ['the job centre', member('JOB_CENTRE'), ['PARTNER']],
  ])('follows from membership in %s', (_of, membership, roles) => {
    expect([...rolesOf(actor({ memberships: [membership] }))]).toEqual(roles);
  });
});
