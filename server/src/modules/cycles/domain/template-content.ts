import { z } from 'zod';
import { BODY_KINDS, ORGANIZATION_KINDS } from '../../organizations/index.js';
import { BLOCK_KINDS, PHASES } from './building-block.entity.js';
import { circleIn } from './dependency-graph.js';

const key = z.string().trim().min(1).max(20);
const actorKey = z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, 'an actor key has small letters, digits and underscores');
const title = z.string().trim().min(1).max(300);
const actors = z.array(actorKey).max(50).default([]);

const content = z.object({ key, title, responsible: actors, consulted: actors, informed: actors, dependsOn: z.array(key).max(50).default([]), optional: z.boolean().default(false) });

const templateTask = content.extend({ children: z.array(content).max(50).default([]) });

const templateBlock = z.object({
  key,
  kind: z.enum(BLOCK_KINDS),
  phase: z.enum(PHASES),
  title,
  accountable: actorKey.nullable().default(null),
  participants: actors,
  submitsTo: actorKey.nullable().default(null),
  /** The block exists once for each body of this kind. */
  perBody: z.enum(BODY_KINDS).nullable().default(null),
  dependsOn: z.array(key).max(50).default([]),
  tasks: z.array(templateTask).max(100),
});

const templateActor = z.object({
  key: actorKey,
  label: z.string().trim().min(1).max(200),
  kind: z.enum(ORGANIZATION_KINDS),
  optional: z.boolean().default(false),
  /** The actor is another organisation for each body of this kind. */
  perBody: z.enum(BODY_KINDS).nullable().default(null),
});

type Shape = z.infer<typeof shape>;

const shape = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,49}$/, 'a template key has small letters, digits and hyphens'),
  version: z.number().int().min(1),
  title: z.string().trim().min(1).max(200),
  source: z.string().default(''),
  actors: z.array(templateActor).max(100),
  submitsTo: actorKey.nullable().default(null),
  blocks: z.array(templateBlock).min(1).max(40),
});

/** A Vorlage: its actors, its blocks with their tasks, and what depends on what. */
export type TemplateContent = Shape;
export type TemplateBlock = Shape['blocks'][number];
export type TemplateTask = TemplateBlock['tasks'][number];
export type TemplateActor = Shape['actors'][number];

/** A content of a template as a cycle gets it: a task, or a child of one. */
export type TemplateItem = z.infer<typeof content> & { parentKey: string | null };

/** @returns the tasks of a block with their children, each parent before its children */
export const itemsOf = ({ tasks }: TemplateBlock): TemplateItem[] =>
  tasks.flatMap((task) => [{ ...task, parentKey: null }, ...task.children.map((child) => ({ ...child, parentKey: task.key }))]);

type Path = (string | number)[];
type Fault = { path: Path; message: string };

/** @returns the first key that stands in `keys` twice, with its place */
function twice(keys: readonly string[], path: Path): Fault[] {
  const at = keys.findIndex((each, place) => keys.indexOf(each) !== place);
  return at < 0 ? [] : [{ path: [...path, at, 'key'], message: `the key "${keys[at]}" stands here twice` }];
}

/** Names that a template uses without declaring them. */
function unknownNames({ actors: declared, submitsTo, blocks }: Shape): Fault[] {
  const known = new Set(declared.map((each) => each.key));
  const blockKeys = new Set(blocks.map((each) => each.key));
  const taskKeys = new Set(blocks.flatMap(itemsOf).map((each) => each.key));
  const parents = new Set(blocks.flatMap(itemsOf).flatMap(({ parentKey }) => (parentKey === null ? [] : [parentKey])));
  const actor = (name: string | null, path: Path): Fault[] => (name === null || known.has(name) ? [] : [{ path, message: `the actor "${name}" is not declared` }]);
  const all = (names: readonly string[], path: Path): Fault[] => names.flatMap((name, at) => actor(name, [...path, at]));
  return [
    ...actor(submitsTo, ['submitsTo']),
    ...blocks.flatMap((block, b) => [
      ...actor(block.accountable, ['blocks', b, 'accountable']),
      ...actor(block.submitsTo, ['blocks', b, 'submitsTo']),
      ...all(block.participants, ['blocks', b, 'participants']),
      ...block.dependsOn.flatMap((name, at) => (blockKeys.has(name) ? [] : [{ path: ['blocks', b, 'dependsOn', at], message: `there is no block "${name}"` }])),
      ...itemsOf(block).flatMap((item) => [
        ...(['responsible', 'consulted', 'informed'] as const).flatMap((role) => all(item[role], ['blocks', b, item.key, role])),
        ...item.dependsOn.flatMap((name, at) => (taskKeys.has(name) ? [] : [{ path: ['blocks', b, item.key, 'dependsOn', at], message: `there is no task "${name}"` }])),
        ...[item.key, ...item.dependsOn].flatMap((name) =>
          item.dependsOn.length > 0 && parents.has(name) ? [{ path: ['blocks', b, item.key, 'dependsOn'], message: `"${name}" has tasks of its own; make these depend` }] : [],
        ),
      ]),
    ]),
  ];
}

function circles({ blocks }: Shape): Fault[] {
  const ofBlocks = circleIn(new Map(blocks.map((each) => [each.key, each.dependsOn])));
  const ofTasks = circleIn(new Map(blocks.flatMap(itemsOf).map((each) => [each.key, each.dependsOn])));
  return [ofBlocks, ofTasks].flatMap((circle) => (circle ? [{ path: ['blocks'], message: `the dependencies ${circle.join(' → ')} close a circle` }] : []));
}

/** Checks a template whole: shape, keys, names and dependencies; the first fault names its place. */
export const templateContent = shape.superRefine((template, context) => {
  const faults = [
    ...twice(template.actors.map((each) => each.key), ['actors']),
    ...twice(template.blocks.map((each) => each.key), ['blocks']),
    ...template.blocks.flatMap((block, b) => twice(itemsOf(block).map((each) => each.key), ['blocks', b, 'tasks'])),
    ...unknownNames(template),
    ...circles(template),
  ];
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
});
