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

export const TEMPLATE_FAULTS = ['KEY_TWICE', 'UNKNOWN_ACTOR', 'UNKNOWN_BLOCK', 'UNKNOWN_TASK', 'PARENT_IN_ORDER', 'CIRCLE', 'WRONG_FORM'] as const;
export type TemplateFaultCode = (typeof TEMPLATE_FAULTS)[number];

/** What is wrong where: for a file in words, for a form as code with the names that it is about. */
interface Fault {
  path: Path;
  code: TemplateFaultCode;
  names: string[];
}

const SENTENCES: Readonly<Record<TemplateFaultCode, (names: readonly string[]) => string>> = {
  KEY_TWICE: ([name]) => `the key "${name}" stands here twice`,
  UNKNOWN_ACTOR: ([name]) => `the actor "${name}" is not declared`,
  UNKNOWN_BLOCK: ([name]) => `there is no block "${name}"`,
  UNKNOWN_TASK: ([name]) => `there is no task "${name}"`,
  PARENT_IN_ORDER: ([name]) => `"${name}" has tasks of its own; make these depend`,
  CIRCLE: (names) => `the dependencies ${names.join(' → ')} close a circle`,
  WRONG_FORM: () => 'has the wrong form',
};

const fault = (path: Path, code: TemplateFaultCode, ...names: string[]): Fault => ({ path, code, names });

/** @returns the first key that stands in `keys` twice, with its place */
function twice(keys: readonly string[], path: Path): Fault[] {
  const at = keys.findIndex((each, place) => keys.indexOf(each) !== place);
  return at < 0 ? [] : [fault([...path, at, 'key'], 'KEY_TWICE', keys[at])];
}

/** Names that a template uses without declaring them. */
function unknownNames({ actors: declared, submitsTo, blocks }: Shape): Fault[] {
  const known = new Set(declared.map((each) => each.key));
  const blockKeys = new Set(blocks.map((each) => each.key));
  const taskKeys = new Set(blocks.flatMap(itemsOf).map((each) => each.key));
  const parents = new Set(blocks.flatMap(itemsOf).flatMap(({ parentKey }) => (parentKey === null ? [] : [parentKey])));
  const actor = (name: string | null, path: Path): Fault[] => (name === null || known.has(name) ? [] : [fault(path, 'UNKNOWN_ACTOR', name)]);
  const all = (names: readonly string[], path: Path): Fault[] => names.flatMap((name, at) => actor(name, [...path, at]));
  return [
    ...actor(submitsTo, ['submitsTo']),
    ...blocks.flatMap((block, b) => [
      ...actor(block.accountable, ['blocks', b, 'accountable']),
      ...actor(block.submitsTo, ['blocks', b, 'submitsTo']),
      ...all(block.participants, ['blocks', b, 'participants']),
      ...block.dependsOn.flatMap((name, at) => (blockKeys.has(name) ? [] : [fault(['blocks', b, 'dependsOn', at], 'UNKNOWN_BLOCK', name)])),
      ...itemsOf(block).flatMap((item) => [
        ...(['responsible', 'consulted', 'informed'] as const).flatMap((role) => all(item[role], ['blocks', b, item.key, role])),
        ...item.dependsOn.flatMap((name, at) => (taskKeys.has(name) ? [] : [fault(['blocks', b, item.key, 'dependsOn', at], 'UNKNOWN_TASK', name)])),
        ...[item.key, ...item.dependsOn].flatMap((name) =>
          item.dependsOn.length > 0 && parents.has(name) ? [fault(['blocks', b, item.key, 'dependsOn'], 'PARENT_IN_ORDER', name)] : [],
        ),
      ]),
    ]),
  ];
}

function circles({ blocks }: Shape): Fault[] {
  const ofBlocks = circleIn(new Map(blocks.map((each) => [each.key, each.dependsOn])));
  const ofTasks = circleIn(new Map(blocks.flatMap(itemsOf).map((each) => [each.key, each.dependsOn])));
  return [ofBlocks, ofTasks].flatMap((circle) => (circle ? [fault(['blocks'], 'CIRCLE', ...circle)] : []));
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
  for (const { path, code, names } of faults) context.addIssue({ code: 'custom', path, message: SENTENCES[code](names), params: { code, names } });
});

/** What is wrong with a template that somebody edits. */
export interface TemplateFault {
  /** Where: for example blocks.2.title, or blocks.2.B3.1.dependsOn for what concerns a task by its key. */
  path: string;
  code: TemplateFaultCode;
  names: string[];
}

/** Checks an edited template. @returns the content, or every fault */
export function checkTemplate(input: unknown): { content: TemplateContent } | { faults: TemplateFault[] } {
  const { success, data, error } = templateContent.safeParse(input);
  if (success) return { content: data };
  return {
    faults: error.issues.map((issue) => {
      const { code = 'WRONG_FORM', names = [] } = (issue.code === 'custom' ? issue.params : undefined) as Partial<TemplateFault> | undefined ?? {};
      return { path: issue.path.join('.'), code, names };
    }),
  };
}
