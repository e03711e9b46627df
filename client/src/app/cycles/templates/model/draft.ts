import type { BlockKind, BodyKind, EditTemplateInput, OrganizationKind, Phase, TemplatePartsFragment } from '../../../gql/cycles/graphql';

export type Template = TemplatePartsFragment;
type TemplateBlock = Template['blocks'][number];
type TemplateTask = TemplateBlock['tasks'][number];
type TemplateChild = TemplateTask['children'][number];

/** Something that can be named by others; they hold its id, so that a new key carries them along. */
export interface DraftNode {
  readonly id: string;
  readonly key: string;
}

export interface DraftActor extends DraftNode {
  readonly label: string;
  readonly kind: OrganizationKind;
  readonly optional: boolean;
  /** Empty: once. */
  readonly perBody: BodyKind | '';
}

export interface DraftContent extends DraftNode {
  readonly title: string;
  readonly optional: boolean;
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly dependsOn: readonly string[];
}

export interface DraftTask extends DraftContent {
  readonly children: readonly DraftContent[];
}

export interface DraftBlock extends DraftNode {
  readonly kind: BlockKind;
  readonly phase: Phase;
  readonly title: string;
  /** The id of an actor, or empty for nobody. */
  readonly accountable: string;
  readonly participants: readonly string[];
  /** Empty: whoever receives the blocks of the template. */
  readonly submitsTo: string;
  readonly perBody: BodyKind | '';
  readonly dependsOn: readonly string[];
  readonly tasks: readonly DraftTask[];
}

/** A template while somebody edits it. */
export interface Draft {
  readonly title: string;
  readonly submitsTo: string;
  readonly actors: readonly DraftActor[];
  readonly blocks: readonly DraftBlock[];
}

/** The contents of a block, each before its parts: in the order in which the server counts them. */
export const contentsOf = ({ tasks }: Pick<DraftBlock, 'tasks'>): DraftContent[] => tasks.flatMap((task) => [task, ...task.children]);

// What has a key in a version has the same id in every draft of it, so that two drafts can be compared.
const actorId = (key: string): string => `actor:${key}`;
const blockId = (key: string): string => `block:${key}`;
const contentId = (block: string, key: string): string => `content:${block}/${key}`;

const actorOrNobody = (key: string | null | undefined): string => (key ? actorId(key) : '');

export function draftOf({ title, submitsTo, actors, blocks }: Template): Draft {
  /** A content may have its key in several blocks; whoever names it means each of them. */
  const named = (key: string): string[] =>
    blocks.flatMap((block) => (block.tasks.some((task) => task.key === key || task.children.some((child) => child.key === key)) ? [contentId(block.key, key)] : []));
  const content = (block: TemplateBlock, { key, title: name, optional, responsible, consulted, informed, dependsOn }: TemplateChild): DraftContent => ({
    id: contentId(block.key, key),
    key,
    title: name,
    optional,
    responsible: responsible.map(actorId),
    consulted: consulted.map(actorId),
    informed: informed.map(actorId),
    dependsOn: dependsOn.flatMap(named),
  });
  return {
    title,
    submitsTo: actorOrNobody(submitsTo),
    actors: actors.map(({ key, label, kind, optional, perBody }) => ({ id: actorId(key), key, label, kind, optional, perBody: perBody ?? '' })),
    blocks: blocks.map((block) => ({
      id: blockId(block.key),
      key: block.key,
      kind: block.kind,
      phase: block.phase,
      title: block.title,
      accountable: actorOrNobody(block.accountable),
      participants: block.participants.map(actorId),
      submitsTo: actorOrNobody(block.submitsTo),
      perBody: block.perBody ?? '',
      dependsOn: block.dependsOn.map(blockId),
      tasks: block.tasks.map((task) => ({ ...content(block, task), children: task.children.map((child) => content(block, child)) })),
    })),
  };
}

/** The draft as the server is told it; names of what was removed are gone with it. */
export function inputOf({ title, submitsTo, actors, blocks }: Draft): Omit<EditTemplateInput, 'requestId' | 'templateId'> {
  const keys = new Map([...actors, ...blocks, ...blocks.flatMap(contentsOf)].map(({ id, key }) => [id, key]));
  const keysOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => keys.get(id) ?? []))];
  const content = ({ key, title: name, optional, responsible, consulted, informed, dependsOn }: DraftContent) => ({
    key,
    title: name,
    optional,
    responsible: keysOf(responsible),
    consulted: keysOf(consulted),
    informed: keysOf(informed),
    dependsOn: keysOf(dependsOn),
  });
  return {
    title,
    submitsTo: keys.get(submitsTo) ?? null,
    actors: actors.map(({ key, label, kind, optional, perBody }) => ({ key, label, kind, optional, perBody: perBody || null })),
    blocks: blocks.map((block) => ({
      key: block.key,
      kind: block.kind,
      phase: block.phase,
      title: block.title,
      accountable: keys.get(block.accountable) ?? null,
      participants: keysOf(block.participants),
      submitsTo: keys.get(block.submitsTo) ?? null,
      perBody: block.perBody || null,
      dependsOn: keysOf(block.dependsOn),
      tasks: block.tasks.map((task) => ({ ...content(task), children: task.children.map(content) })),
    })),
  };
}
