import { cycleChoices, cycleName } from './cycle-name';

const cycle = (id: string, key: string, body = 'county') => ({ id, number: 1, body: { id: body }, template: { key, title: `Vorlage ${key}` } });
const ipso = cycle('c1', 'ipso');

it('says the number alone while a body plans by one template', () => {
  expect(cycleName(ipso, [ipso, { ...cycle('c0', 'ipso'), number: 0 }, cycle('c2', 'gib', 'town')])).toBe('Zyklus 1');
});

it('says the template where a body has cycles by several', () => {
  expect(cycleName(ipso, [ipso, cycle('c2', 'gib')])).toBe('Zyklus 1, Vorlage ipso');
});

it('says the number alone of what is not known', () => {
  expect(cycleName(ipso, [])).toBe('Zyklus 1');
});

it('offers cycles in the order that is asked for, each told from the others', () => {
  const named = (each: ReturnType<typeof cycle>) => ({ ...each, body: { ...each.body, name: 'Kreis' } });
  expect(cycleChoices(['c2', 'c1'], [ipso, cycle('c2', 'gib')].map(named))).toEqual([
    { value: 'c2', label: 'Kreis, Zyklus 1, Vorlage gib' },
    { value: 'c1', label: 'Kreis, Zyklus 1, Vorlage ipso' },
  ]);
});
