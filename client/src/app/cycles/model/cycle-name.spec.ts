import { cycleName } from './cycle-name';

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
