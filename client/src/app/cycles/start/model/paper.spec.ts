import { anOrganization, aTemplateBlock, bodies, burscheid, county, everybody, ipso } from '../testing/county';
import { paperBlocks } from './paper';
import { type Chosen, partsOf } from './part';

interface Sketch {
  readonly template: typeof ipso;
  readonly organizations: typeof everybody;
  readonly chosen: Chosen;
  readonly steering: { readonly name: string };
}

function paper({ template = ipso, organizations = everybody, chosen = {}, steering }: Partial<Sketch> = {}) {
  return paperBlocks({ template, body: county, bodies, parts: partsOf({ template, body: county, bodies, organizations, chosen }), steering });
}

it('says for each block who answers, once per municipality where it is repeated', () => {
  expect(paper().map(({ key, isSetUp, answering }) => [key, isSetUp, answering.map(({ body, name }) => [body, name])])).toEqual([
    ['A', true, [[null, 'Stelle Sozialplanung des Kreises']]],
    ['3', false, [[null, 'Sozialplanungskonferenz']]],
    [
      '4',
      false,
      [
        ['Burscheid', 'Sozialraumkonferenz Burscheid'],
        ['Kürten', 'Sozialraumkonferenz Kürten'],
      ],
    ],
  ]);
});

it('says where nobody would answer or decide', () => {
  const [first] = paper({ organizations: [] });
  expect([first?.answering[0]?.name, first?.receiving]).toEqual([null, []]);
});

it('lets the steering organisation decide where the template names nobody', () => {
  const template = { ...ipso, submitsTo: null };
  expect(paper({ template, steering: { name: 'Kreistag' } })[0]?.receiving).toEqual(['Kreistag']);
});

it('lets the first of several answer, in a block of one municipality the one of that municipality', () => {
  const local = anOrganization('local', 'SOCIAL_PLANNING_OFFICE', burscheid, 'Sozialplanung Burscheid');
  const template = { ...ipso, blocks: [...ipso.blocks, aTemplateBlock('9', 'office', { perBody: 'MUNICIPALITY' })] };
  const blocks = paper({ template, organizations: [...everybody, local], chosen: { 'rbk/ipso/office': ['office', 'local'] } });
  expect(blocks[0]?.answering[0]?.name).toBe('Stelle Sozialplanung des Kreises');
  expect(blocks[3]?.answering.map(({ name }) => name)).toEqual(['Sozialplanung Burscheid', 'Stelle Sozialplanung des Kreises']);
});
