import { shipped } from '../testing/shipped.js';
import { templateContent } from './template-content.js';

const minimal = (parts: object = {}) => ({
  key: 'probe',
  version: 1,
  title: 'Probe',
  actors: [{ key: 'office', label: 'Stelle', kind: 'OFFICE' }],
  blocks: [
    { key: 'B1', kind: 'DECISION', phase: 'REGULAR', title: 'Eins', accountable: 'office', tasks: [{ key: 'B1.1', title: 'Inhalt' }] },
    { key: 'B2', kind: 'ANALYSES', phase: 'REGULAR', title: 'Zwei', dependsOn: ['B1'], tasks: [{ key: 'B2.1', title: 'Inhalt', dependsOn: ['B1.1'] }] },
  ],
  ...parts,
});
const faultOf = (template: object): string => {
  const { error } = templateContent.safeParse(template);
  return error ? `${error.issues[0].path.join('.')}: ${error.issues[0].message}` : 'none';
};
const block = (parts: object) => ({ key: 'B1', kind: 'DECISION', phase: 'REGULAR', title: 'Eins', tasks: [], ...parts });

describe('a template', () => {
  it('is good as it is shipped', () => {
    expect([shipped('gib-bausteine'), shipped('ipso')].map(({ key, blocks }) => [key, blocks.length])).toEqual([
      ['gib-bausteine', 6],
      ['ipso', 9],
    ]);
  });

  it('may say little', () => {
    expect(faultOf(minimal())).toBe('none');
  });

  it.each([
    ['an unknown kind of block', { blocks: [block({ kind: 'DREAM' })] }, 'blocks.0.kind'],
    ['a block without a title', { blocks: [block({ title: ' ' })] }, 'blocks.0.title'],
    ['a block twice', { blocks: [block({}), block({})] }, 'blocks.1.key: the key "B1" stands here twice'],
    ['an accountable that is no actor', { blocks: [block({ accountable: 'nobody' })] }, 'blocks.0.accountable: the actor "nobody" is not declared'],
    ['a part for nobody', { blocks: [block({ tasks: [{ key: 'B1.1', title: 'x', consulted: ['nobody'] }] })] }, 'blocks.0.B1.1.consulted.0: the actor "nobody" is not declared'],
    ['an order behind a block that there is not', { blocks: [block({ dependsOn: ['B9'] })] }, 'blocks.0.dependsOn.0: there is no block "B9"'],
    ['an order behind a task that there is not', { blocks: [block({ tasks: [{ key: 'B1.1', title: 'x', dependsOn: ['B9.1'] }] })] }, 'blocks.0.B1.1.dependsOn.0: there is no task "B9.1"'],
    ['blocks in a circle', { blocks: [block({ dependsOn: ['B2'] }), block({ key: 'B2', dependsOn: ['B1'] })] }, 'blocks: the dependencies B1 → B2 → B1 close a circle'],
    [
      'an order behind a task that only collects others',
      { blocks: [block({ tasks: [{ key: 'a', title: 'x', children: [{ key: 'a1', title: 'x' }] }, { key: 'b', title: 'x', dependsOn: ['a'] }] })] },
      'blocks.0.b.dependsOn: "a" has tasks of its own; make these depend',
    ],
    ['no blocks', { blocks: [] }, 'blocks'],
  ])('is refused with %s', (_what, parts, fault) => {
    expect(faultOf(minimal(parts))).toContain(fault);
  });
});
