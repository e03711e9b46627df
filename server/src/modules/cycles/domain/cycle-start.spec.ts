import { shipped } from '../testing/shipped.js';
import { bodiesOfCycle, problemsOfStart, type StartBindings, type StartInput } from './cycle-start.js';

const bodies = [
  { id: 'county', kind: 'COUNTY', parentId: null },
  { id: 'north', kind: 'MUNICIPALITY', parentId: 'county' },
  { id: 'south', kind: 'MUNICIPALITY', parentId: 'county' },
  { id: 'neighbour', kind: 'MUNICIPALITY', parentId: null },
];
const template = shipped('ipso');
const ofCounty = bodiesOfCycle('county', bodies);
const everybody = (): Map<string, { organizationId: string; bodyId: string | null }[]> =>
  new Map(template.actors.map(({ key, perBody }) => [key, perBody === null ? [{ organizationId: key, bodyId: 'county' }] : ['north', 'south'].map((bodyId) => ({ organizationId: `${key} ${bodyId}`, bodyId }))]));
const problems = (bindings: StartBindings, parts: Partial<StartInput> = {}) =>
  problemsOfStart({ template, bindings, bodies: ofCounty, sponsorHasHolder: true, hasActiveCycle: false, ...parts }).map(({ code, actorKey, bodyId }) => [code, actorKey, bodyId].filter(Boolean).join(' '));

describe('starting a cycle', () => {
  it('takes a county with its municipalities, and a municipality alone', () => {
    expect(ofCounty.map(({ id }) => id)).toEqual(['county', 'north', 'south']);
    expect(bodiesOfCycle('neighbour', bodies).map(({ id }) => id)).toEqual(['neighbour']);
  });

  it('is possible when everybody is named', () => {
    expect(problems(everybody())).toEqual([]);
  });

  it('names each actor that nobody plays, but not an optional one', () => {
    const bindings = everybody();
    bindings.delete('gis_admin');
    bindings.delete('external_support');
    expect(problems(bindings)).toEqual(['ACTOR_UNBOUND gis_admin']);
  });

  it('wants an actor that exists per municipality in each of them', () => {
    const bindings = everybody();
    bindings.set('area_conferences', [{ organizationId: 'a', bodyId: 'north' }, { organizationId: 'b', bodyId: null }]);
    expect(problems(bindings)).toEqual(['ACTOR_UNBOUND area_conferences south']);
  });

  it('needs municipalities for a step that exists once in each', () => {
    expect(problems(everybody(), { bodies: bodiesOfCycle('county', bodies.slice(0, 1)) })).toEqual(['BODIES_MISSING']);
  });

  it('needs a sponsor in office, no other cycle, and no actor that the template does not know', () => {
    const bindings = everybody().set('nobody', []);
    expect(problems(bindings, { sponsorHasHolder: false, hasActiveCycle: true })).toEqual(['CYCLE_ACTIVE', 'ACTOR_UNKNOWN nobody', 'SPONSOR_SEAT_EMPTY']);
  });
});
