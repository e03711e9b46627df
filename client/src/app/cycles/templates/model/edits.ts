import { type Draft, type DraftActor, type DraftBlock, type DraftContent, type DraftNode, type DraftTask, contentsOf } from './draft';
import { newActorKey, nextBlockKey, nextChildKey, nextTaskKey } from './keys';

/** Does the same to every list in which something can stand. */
function onLists(draft: Draft, change: <Node extends DraftNode>(list: readonly Node[]) => readonly Node[]): Draft {
  const inside = <Node, Name extends keyof Node>(node: Node, name: Name, list: Node[Name]): Node => (list === node[name] ? node : { ...node, [name]: list });
  const each = <Node>(list: readonly Node[], of: (node: Node) => Node): readonly Node[] => {
    const changed = list.map(of);
    return changed.every((node, at) => node === list[at]) ? list : changed;
  };
  const task = (given: DraftTask): DraftTask => inside(given, 'children', change(given.children));
  const block = (given: DraftBlock): DraftBlock => inside(given, 'tasks', each(change(given.tasks), task));
  return { ...draft, actors: change(draft.actors), blocks: each(change(draft.blocks), block) };
}

/** Without the node; who named it names it no more. */
export const removed = (draft: Draft, id: string): Draft => onLists(draft, (list) => (list.some((node) => node.id === id) ? list.filter((node) => node.id !== id) : list));

/** @param step -1 for up, 1 for down; at the end of its list nothing happens */
export const moved = (draft: Draft, id: string, step: -1 | 1): Draft =>
  onLists(draft, (list) => {
    const at = list.findIndex((node) => node.id === id);
    const [one, other] = [list[at], list[at + step]];
    return one && other ? list.map((node) => (node === one ? other : node === other ? one : node)) : list;
  });

const replaced = (draft: Draft, id: string, change: (block: DraftBlock) => DraftBlock): Draft => ({ ...draft, blocks: draft.blocks.map((block) => (block.id === id ? change(block) : block)) });

const newContent = (id: string, key: string): DraftContent => ({ id, key, title: '', optional: false, responsible: [], consulted: [], informed: [], dependsOn: [] });

/** @param id of the new actor, as in the other additions */
export function withActor(draft: Draft, id: string): Draft {
  const actor: DraftActor = { id, key: newActorKey(id), label: '', kind: 'OFFICE', optional: false, perBody: '' };
  return { ...draft, actors: [...draft.actors, actor] };
}

export function withBlock(draft: Draft, id: string): Draft {
  const { kind = 'DECISION', phase = 'REGULAR' } = draft.blocks.at(-1) ?? {};
  const block: DraftBlock = { id, key: nextBlockKey(draft), kind, phase, title: '', accountable: '', participants: [], submitsTo: '', perBody: '', dependsOn: [], tasks: [] };
  return { ...draft, blocks: [...draft.blocks, block] };
}

export const withTask = (draft: Draft, blockId: string, id: string): Draft =>
  replaced(draft, blockId, (block) => ({ ...block, tasks: [...block.tasks, { ...newContent(id, nextTaskKey(block)), children: [] }] }));

export const withChild = (draft: Draft, taskId: string, id: string): Draft => {
  const block = draft.blocks.find(({ tasks }) => tasks.some((task) => task.id === taskId));
  if (!block) return draft;
  const extended = (task: DraftTask): DraftTask => ({ ...task, children: [...task.children, newContent(id, nextChildKey(task, contentsOf(block)))] });
  return replaced(draft, block.id, () => ({ ...block, tasks: block.tasks.map((task) => (task.id === taskId ? extended(task) : task)) }));
};
