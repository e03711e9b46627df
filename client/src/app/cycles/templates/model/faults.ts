import type { TemplateFaultCode } from '../../../gql/cycles/graphql';
import { type Draft, type DraftBlock, type DraftContent, contentsOf } from './draft';
import { type FieldName, isFieldName } from './words';

/** Something that the server does not accept, at the place that it names. */
export interface ServerFault {
  readonly path: string;
  readonly code: string;
  readonly names: readonly string[];
}

/** A field of something in the draft; of the template itself where the id is empty. */
export interface Place {
  readonly nodeId: string;
  readonly field: FieldName;
}

const positionOf = (part: string | undefined): number => (part && /^\d+$/.test(part) ? Number(part) : -1);

const lastField = (parts: readonly string[], otherwise: FieldName): FieldName => parts.findLast(isFieldName) ?? otherwise;

/** Nobody sees the key of an actor. */
const actorField = (field: FieldName): FieldName => (field === 'key' ? 'label' : field);

/** Where a circle begins: with a block, if all that it names are blocks that follow each other so. */
function circleBegins([first, second]: readonly string[], { blocks }: Draft): string {
  const block = blocks.find(({ key }) => key === first);
  const next = blocks.find(({ key }) => key === second);
  if (block && next && block.dependsOn.includes(next.id)) return block.id;
  return blocks.flatMap(contentsOf).find(({ key }) => key === first)?.id ?? block?.id ?? '';
}

/** The content that a path means: by its position ("tasks.1.children.0.title"), or by its key, which may have dots ("B3.1.dependsOn"). */
function contentAt(block: DraftBlock, parts: readonly string[], code: string): { readonly content?: DraftContent; readonly rest: readonly string[] } {
  const [list, at, deeper, below] = parts;
  const position = list === 'tasks' ? positionOf(at) : -1;
  if (position >= 0) {
    // a key that stands there twice is counted over contents and their parts alike
    if (code === ('KEY_TWICE' satisfies TemplateFaultCode)) return { content: contentsOf(block)[position], rest: parts.slice(2) };
    const task = block.tasks[position];
    return deeper === 'children' && positionOf(below) >= 0 ? { content: task?.children[positionOf(below)], rest: parts.slice(4) } : { content: task, rest: parts.slice(2) };
  }
  const path = parts.join('.');
  const [content] = contentsOf(block).filter(({ key }) => path.startsWith(`${key}.`)).sort((a, b) => b.key.length - a.key.length);
  return { content, rest: content ? path.slice(content.key.length + 1).split('.') : parts };
}

/** The place in the draft that the server means. */
export function placeOf({ path, code, names }: ServerFault, draft: Draft): Place {
  if (code === ('CIRCLE' satisfies TemplateFaultCode)) return { nodeId: circleBegins(names, draft), field: 'dependsOn' };
  const [section = '', at, ...rest] = path.split('.');
  const actor = section === 'actors' ? draft.actors[positionOf(at)] : undefined;
  if (actor) return { nodeId: actor.id, field: actorField(lastField(rest, 'label')) };
  const block = section === 'blocks' ? draft.blocks[positionOf(at)] : undefined;
  if (!block) return { nodeId: '', field: lastField([section], 'title') };
  const { content, rest: inside } = contentAt(block, rest, code);
  return { nodeId: content?.id ?? block.id, field: lastField(inside, 'title') };
}

/** Those about the template itself first, then in the order in which it lists what it has. */
export function inOrderOfPage<Placed extends Place>(places: readonly Placed[], { actors, blocks }: Draft): Placed[] {
  const order = ['', ...actors.map(({ id }) => id), ...blocks.flatMap((block) => [block.id, ...contentsOf(block).map(({ id }) => id)])];
  return places.toSorted((one, other) => order.indexOf(one.nodeId) - order.indexOf(other.nodeId));
}

/** What stands at a place at present; whoever changes it has answered the fault there. */
export function valueAt(draft: Draft, { nodeId, field }: Place): unknown {
  const nodes: readonly { readonly id: string }[] = [...draft.actors, ...draft.blocks, ...draft.blocks.flatMap(contentsOf)];
  const node = nodeId ? nodes.find(({ id }) => id === nodeId) : draft;
  return (node as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** Where something stands in the draft, as dotted path; null when it is there no more. */
export function pathOf(draft: Draft, nodeId: string): string | null {
  if (!nodeId) return '';
  const within = (list: readonly { readonly id: string }[], path: string): string[] => list.flatMap(({ id }, at) => (id === nodeId ? [`${path}.${at}`] : []));
  const paths = [
    ...within(draft.actors, 'actors'),
    ...within(draft.blocks, 'blocks'),
    ...draft.blocks.flatMap(({ tasks }, b) => [...within(tasks, `blocks.${b}.tasks`), ...tasks.flatMap(({ children }, t) => within(children, `blocks.${b}.tasks.${t}.children`))]),
  ];
  return paths[0] ?? null;
}
