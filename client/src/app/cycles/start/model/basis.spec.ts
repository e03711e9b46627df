import { aRunningCycle, burscheid, county, ipso } from '../testing/county';
import { actorTask } from './actor-task';
import { activeCycle, outline } from './basis';
import { stepsOf } from './step';

it('knows the one cycle of a body and template that has not ended', () => {
  const ended = { ...aRunningCycle, id: 'c1', state: 'CLOSED' as const };
  expect(activeCycle(county, ipso, [ended, aRunningCycle])?.id).toBe('c7');
  expect(activeCycle(county, ipso, [ended])).toBeUndefined();
  expect(activeCycle(burscheid, ipso, [aRunningCycle])).toBeUndefined();
});

it('asks a county for its municipalities, and only for a template that knows them', () => {
  const plain = { ...ipso, actors: [], blocks: [] };
  expect(stepsOf(county, ipso)).toEqual(['vorlage', 'kommunen', 'beteiligte', 'auftrag', 'pruefen']);
  expect(stepsOf(county, plain)).not.toContain('kommunen');
  expect(stepsOf(burscheid, ipso)).not.toContain('kommunen');
});

it('tells in numbers what a template brings', () => {
  expect(outline(ipso)).toEqual({ blocks: 3, setUp: 1, repeated: 1 });
});

it('says what an actor does in the template', () => {
  const [office, conference] = ipso.actors.map((actor) => actorTask(actor, ipso));
  expect(office).toBe('antwortet für A · wirkt mit in 4');
  expect(conference).toBe('antwortet für 3 · nimmt die Bausteine an');
});
