import type { Actor } from '../../../kernel/actor.js';
import { reachOf } from './reach.js';

const actor = (parts: Partial<Actor>): Actor => ({ accountId: 'a', tenantId: 't', personId: 'p', today: '2026-03-01', grants: [], memberships: [], seats: [], ...parts });
const grant = (role: Actor['grants'][number]['role'], limit: { bodyId?: string; organizationId?: string } = {}) => ({ role, bodyId: null, organizationId: null, ...limit });
const member = (organizationKind: string) => ({ organizationId: 'group', organizationKind, bodyId: 'town', role: 'MEMBER' as const });

describe('how far an action reaches', () => {
  it('is everything for a planner of the whole Planungskreis', () => {
    expect(reachOf(actor({ grants: [grant('PLANNER')] }), 'cycle.read')).toMatchObject({ everything: true });
  });

  it('is one body for a planner of that body', () => {
    expect(reachOf(actor({ grants: [grant('PLANNER', { bodyId: 'town' })] }), 'cycle.read')).toEqual({ everything: false, bodyIds: ['town'], shared: true, organizationIds: [] });
  });

  it('is the own body for a member of the planning group', () => {
    expect(reachOf(actor({ memberships: [member('PLANNING_GROUP')] }), 'cycle.read')).toEqual({ everything: false, bodyIds: ['town'], shared: true, organizationIds: ['group'] });
  });

  it('is what is shared for a partner, even of an organisation of the same body', () => {
    expect(reachOf(actor({ memberships: [member('WELFARE_ORGANIZATION')] }), 'cycle.read')).toEqual({ everything: false, bodyIds: [], shared: true, organizationIds: ['group'] });
  });

  it('is what is shared for a member of a conference, and the body for one who also works in its administration', () => {
    expect(reachOf(actor({ memberships: [member('AREA_CONFERENCE')] }), 'cycle.read')).toEqual({ everything: false, bodyIds: [], shared: true, organizationIds: ['group'] });
    expect(reachOf(actor({ memberships: [member('AREA_CONFERENCE'), member('OFFICE')] }), 'cycle.read')).toMatchObject({ bodyIds: ['town'] });
  });

  it('is the body for whoever steers its planning', () => {
    expect(reachOf(actor({ memberships: [member('STEERING_CONFERENCE')] }), 'cycle.read')).toMatchObject({ bodyIds: ['town'] });
  });

  it('is every organisation for the administrator, although no cycle', () => {
    expect(reachOf(actor({ grants: [grant('ADMINISTRATOR')] }), 'organization.read')).toMatchObject({ everything: true });
  });

  it('is nothing for the administrator, and for somebody without any role', () => {
    expect(reachOf(actor({ grants: [grant('ADMINISTRATOR')] }), 'cycle.read')).toMatchObject({ everything: false, bodyIds: [], shared: false });
    expect(reachOf(actor({}), 'cycle.read')).toMatchObject({ everything: false, bodyIds: [], shared: false });
  });
});
