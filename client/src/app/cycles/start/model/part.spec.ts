import { anActor, anOrganization, bodies, burscheid, county, everybody, ipso } from '../testing/county';
import { type Chosen, isMissing, partsOf } from './part';

const parts = (organizations = everybody, chosen: Chosen = {}, template = ipso) =>
  partsOf({ template, body: county, bodies, organizations, chosen }).map((part) => ({ ...part, played: part.organizations.map(({ id }) => id), isMissing: isMissing(part) }));

it('proposes the only organisation of a kind, in each municipality its own', () => {
  expect(parts().map(({ actor, body, played, isProposal }) => [actor.key, body?.id ?? null, played, isProposal])).toEqual([
    ['office', null, ['office'], true],
    ['conference', null, ['conference'], true],
    ['areas', 'burscheid', ['area-b'], true],
    ['areas', 'kuerten', ['area-k'], true],
    ['support', null, [], false],
  ]);
});

it('leaves the choice between several of a kind to the planner', () => {
  const [office] = parts([...everybody, anOrganization('second', 'SOCIAL_PLANNING_OFFICE')]);
  expect([office?.played, office?.isMissing, office?.candidates.map(({ id }) => id)]).toEqual([[], true, ['office', 'second']]);
});

it('takes the one among several that is called as the template says', () => {
  const [office] = parts([...everybody, anOrganization('named', 'SOCIAL_PLANNING_OFFICE', county, 'Stelle  Sozialplanung')]);
  expect([office?.played, office?.isProposal]).toEqual([['named'], true]);
});

it('does not guess where two actors want the same kind', () => {
  const two = { ...ipso, actors: [anActor('gis', 'OFFICE'), anActor('offices', 'OFFICE')] };
  expect(parts([anOrganization('one', 'OFFICE')], {}, two).map(({ played }) => played)).toEqual([[], []]);
});

it('never proposes an organisation of another body, but one that belongs to none', () => {
  expect(parts([anOrganization('elsewhere', 'SOCIAL_PLANNING_OFFICE', burscheid)])[0]?.played).toEqual([]);
  expect(parts([anOrganization('free', 'SOCIAL_PLANNING_OFFICE', null)])[0]?.played).toEqual(['free']);
});

it('puts what was chosen by hand before every proposal, also that nobody is to play', () => {
  const [office, conference] = parts(everybody, { 'rbk/ipso/office': ['area-b', 'office'], 'rbk/ipso/conference': [] });
  expect([office?.played, office?.isProposal]).toEqual([['area-b', 'office'], false]);
  expect([conference?.played, conference?.isMissing]).toEqual([[], true]);
});

it('misses nobody for an optional actor', () => {
  expect(parts([]).map(({ isMissing }) => isMissing)).toEqual([true, true, true, true, false]);
});
