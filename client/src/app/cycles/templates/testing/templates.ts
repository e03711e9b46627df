import type { Template } from '../model/draft';

type Block = Template['blocks'][number];
type Task = Block['tasks'][number];

export const aTask = (key: string, changes: Partial<Task> = {}): Task => ({ key, title: `Inhalt ${key}`, optional: false, responsible: [], consulted: [], informed: [], dependsOn: [], children: [], ...changes });

export const aBlock = (key: string, tasks: Task[], changes: Partial<Block> = {}): Block => ({
  key,
  kind: 'STRUCTURES',
  phase: 'REGULAR',
  title: `Titel ${key}`,
  accountable: 'group',
  participants: [],
  submitsTo: null,
  perBody: null,
  dependsOn: [],
  tasks,
  ...changes,
});

/** Two actors, two blocks, a content with parts, and something that waits at each level. */
export const aTemplate = (changes: Partial<Template> = {}): Template =>
  ({
    __typename: 'ProcessTemplate',
    id: 'v1',
    key: 'bausteine',
    version: 1,
    title: 'Sechs Bausteine',
    source: 'Drucksache 17/801',
    createdAt: '2024-08-15T10:00:00Z',
    createdBy: null,
    submitsTo: 'board',
    actors: [
      { key: 'board', label: 'Verwaltungsvorstand', kind: 'STEERING_CONFERENCE', optional: false, perBody: null },
      { key: 'group', label: 'Planungsgruppe', kind: 'PLANNING_GROUP', optional: false, perBody: null },
    ],
    blocks: [
      aBlock('B1', [aTask('B1.1'), aTask('B1.2', { children: [aTask('B1.2a'), aTask('B1.2b', { dependsOn: ['B1.2a'] })] })], { accountable: 'board' }),
      aBlock('B2', [aTask('B2.1', { responsible: ['group'] }), aTask('B2.2', { dependsOn: ['B2.1'] })], { dependsOn: ['B1'], participants: ['board'] }),
    ],
    ...changes,
  }) as Template;
