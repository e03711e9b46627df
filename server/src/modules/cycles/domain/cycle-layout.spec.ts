import { shipped } from '../testing/shipped.js';
import { type Bindings, layOutCycle } from './cycle-layout.js';
import type { TemplateContent } from './template-content.js';

const TOWNS = ['004', '008', '012'];

describe('a cycle laid out from its template', () => {
  const [bausteine, ipso] = [shipped('gib-bausteine'), shipped('ipso')];
  const bind = (template: TemplateContent): Bindings =>
    new Map(template.actors.map(({ key, perBody }) => [key, perBody ? TOWNS.map((town) => ({ organizationId: `${key} ${town}`, bodyId: town })) : [{ organizationId: key, bodyId: 'county' }]]));
  const bodies = [{ id: 'county', kind: 'COUNTY' }, ...TOWNS.map((id) => ({ id, kind: 'MUNICIPALITY' }))];
  const layOut = (template: TemplateContent, bindings = bind(template)) => layOutCycle({ tenantId: 't', cycleId: 'c', template, bindings, bodies, steeringOrganizationId: 'steering' });

  it('has the six Bausteine with their contents, each parent before its children', () => {
    const { blocks, tasks } = layOut(bausteine);
    expect(blocks.map(({ key, position, accountableOrganizationId, receivingOrganizationId }) => [position, key, accountableOrganizationId, receivingOrganizationId])).toEqual([
      [0, 'B1', 'executive_board', 'executive_board'],
      [1, 'B2', 'social_planning_office', 'executive_board'],
      [2, 'B3', 'planning_group', 'executive_board'],
      [3, 'B4', 'planning_group', 'executive_board'],
      [4, 'B5', 'planning_group', 'executive_board'],
      [5, 'B6', 'social_planning_office', 'executive_board'],
    ]);
    const first = tasks.filter(({ blockId }) => blockId === blocks[0].id);
    expect(first.map(({ key, parentId }) => [key, tasks.find(({ id }) => id === parentId)?.key])).toEqual([['B1.1', undefined], ['B1.2', undefined], ['B1.2a', 'B1.2'], ['B1.2b', 'B1.2']]);
  });

  it('keeps the order of blocks and tasks', () => {
    const { blocks, tasks, blockDependencies, taskDependencies } = layOut(bausteine);
    const block = (id: string) => blocks.find((each) => each.id === id)?.key;
    const task = (id: string) => tasks.find((each) => each.id === id)?.key;
    expect(blockDependencies.map(({ blockId, predecessorId }) => `${block(predecessorId)} → ${block(blockId)}`)).toEqual(['B1 → B4', 'B2 → B4', 'B3 → B4', 'B4 → B5']);
    expect(taskDependencies.map(({ taskId, predecessorId }) => `${task(predecessorId)} → ${task(taskId)}`)).toEqual(['B3.1 → B3.3', 'B3.2 → B3.3', 'B3.3 → B3.4', 'B5.1 → B6.1']);
  });

  it('repeats a step per municipality, with the conference of that municipality', () => {
    const { blocks, blockDependencies } = layOut(ipso);
    const fours = blocks.filter(({ key }) => key === '4');
    expect(fours.map(({ bodyId, accountableOrganizationId }) => [bodyId, accountableOrganizationId])).toEqual(TOWNS.map((town) => [town, `area_conferences ${town}`]));
    const before = (key: string) => blockDependencies.filter(({ blockId }) => blocks.find(({ id }) => id === blockId)?.key === key).map(({ predecessorId }) => blocks.find(({ id }) => id === predecessorId)?.key);
    expect(before('5').sort()).toEqual(['3', '4', '4', '4']);
    expect(before('4')).toEqual(['3', '3', '3']);
  });

  it('gives every block its own position', () => {
    const { blocks } = layOut(ipso);
    expect(blocks.map(({ position }) => position)).toEqual(blocks.map((_, place) => place));
    expect(blocks).toHaveLength(9 - 1 + TOWNS.length);
  });

  it('shows a block whose actor nobody plays without an accountable', () => {
    const bindings = new Map(bind(bausteine));
    bindings.delete('planning_group');
    const { blocks, responsibilities } = layOut(bausteine, bindings);
    expect(blocks.filter(({ accountableOrganizationId }) => accountableOrganizationId === null).map(({ key }) => key)).toEqual(['B3', 'B4', 'B5']);
    expect(responsibilities.some(({ organizationId }) => organizationId === 'planning_group')).toBe(false);
  });
});
