import { newId } from '../../../kernel/ids.js';
import type { ActorBinding } from './actor-binding.entity.js';
import type { BuildingBlock } from './building-block.entity.js';
import type { BlockDependency, TaskDependency } from './dependencies.entity.js';
import type { Responsibility, ResponsibilityRole } from './responsibility.entity.js';
import type { Task } from './task.entity.js';
import { itemsOf, type TemplateBlock, type TemplateContent, type TemplateItem } from './template-content.js';

/** An organisation that plays an actor, with its body. */
export interface BoundOrganization {
  organizationId: string;
  bodyId: string | null;
}

/** Who plays which actor. */
export type Bindings = ReadonlyMap<string, readonly BoundOrganization[]>;

export interface LayoutInput {
  tenantId: string;
  cycleId: string;
  template: TemplateContent;
  bindings: Bindings;
  /** The bodies of the Planungskreis, for blocks that exist once per body. */
  bodies: readonly { id: string; kind: string }[];
  /** Receives the blocks for which the template names nobody. */
  steeringOrganizationId: string | null;
}

type New<Row> = Partial<Row>;

/** The rows of a new cycle, each after those it refers to. */
export interface CycleLayout {
  bindings: ActorBinding[];
  blocks: New<BuildingBlock>[];
  blockDependencies: BlockDependency[];
  tasks: New<Task>[];
  taskDependencies: TaskDependency[];
  responsibilities: Responsibility[];
}

/** A block of the template in one of its places: with its body where it exists once per body. */
interface Place {
  id: string;
  block: TemplateBlock;
  bodyId: string | null;
  taskIds: ReadonlyMap<string, string>;
}

const RACI: [keyof Pick<TemplateItem, 'responsible' | 'consulted' | 'informed'>, ResponsibilityRole][] = [
  ['responsible', 'RESPONSIBLE'],
  ['consulted', 'CONSULTED'],
  ['informed', 'INFORMED'],
];

/** What two places with a body have to do with each other: nothing, unless it is the same one. */
const meet = (a: Place, b: Place): boolean => a.bodyId === null || b.bodyId === null || a.bodyId === b.bodyId;

/** Lays out a cycle from its template: blocks (repeated per body where the template says so), tasks, order, parts. */
export function layOutCycle({ tenantId, cycleId, template, bindings, bodies, steeringOrganizationId }: LayoutInput): CycleLayout {
  const ids = { tenantId, cycleId };
  const places = template.blocks.flatMap((block): Place[] => {
    const at = block.perBody === null ? [null] : bodies.filter(({ kind }) => kind === block.perBody).map(({ id }) => id);
    return at.map((bodyId) => ({ id: newId(), block, bodyId, taskIds: new Map(itemsOf(block).map(({ key }) => [key, newId()])) }));
  });

  /** Those who play the actor here: in a block of one body only its own, where the actor has one there. */
  const playing = (actor: string | null, { bodyId }: Place): readonly string[] => {
    const all = (actor === null ? undefined : bindings.get(actor)) ?? [];
    const here = all.filter((each) => bodyId !== null && each.bodyId === bodyId);
    return (here.length ? here : all).map(({ organizationId }) => organizationId);
  };
  /** Accountable can be one only. */
  const accountable = (place: Place): string | null => playing(place.block.accountable, place).at(0) ?? null;
  const before = (key: string, place: Place): Place[] => places.filter((each) => each.block.key === key && meet(each, place));

  const parts = (place: Place, taskId: string | null, role: ResponsibilityRole, actors: readonly string[]): Responsibility[] =>
    [...new Set(actors.flatMap((actor) => playing(actor, place)))].map((organizationId) => ({ ...ids, id: newId(), blockId: place.id, taskId, organizationId, seatId: null, role }));

  return {
    bindings: [...bindings].flatMap(([actorKey, played]) => played.map(({ organizationId }) => ({ ...ids, actorKey, organizationId }))),
    blocks: places.map((place, position) => ({
      ...ids,
      id: place.id,
      key: place.block.key,
      kind: place.block.kind,
      phase: place.block.phase,
      position,
      title: place.block.title,
      bodyId: place.bodyId,
      accountableOrganizationId: accountable(place),
      receivingOrganizationId: playing(place.block.submitsTo ?? template.submitsTo, place).at(0) ?? steeringOrganizationId,
    })),
    blockDependencies: places.flatMap((place) =>
      place.block.dependsOn.flatMap((key) => before(key, place).map(({ id: predecessorId }) => ({ ...ids, blockId: place.id, predecessorId }))),
    ),
    tasks: places.flatMap((place) =>
      itemsOf(place.block).map(({ key, title, optional, parentKey }, position) => ({
        ...ids,
        id: place.taskIds.get(key),
        blockId: place.id,
        parentId: parentKey === null ? null : place.taskIds.get(parentKey),
        key,
        position,
        title,
        isOptional: optional,
        accountableOrganizationId: accountable(place),
      })),
    ),
    taskDependencies: places.flatMap((place) =>
      itemsOf(place.block).flatMap(({ key, dependsOn }) =>
        dependsOn.flatMap((name) =>
          places
            .filter((other) => meet(place, other) && other.taskIds.has(name))
            .map((other) => ({ ...ids, taskId: place.taskIds.get(key) ?? '', predecessorId: other.taskIds.get(name) ?? '' })),
        ),
      ),
    ),
    responsibilities: places.flatMap((place) => [
      ...parts(place, null, 'CONSULTED', place.block.participants.filter((actor) => actor !== place.block.accountable)),
      ...itemsOf(place.block).flatMap((item) => RACI.flatMap(([field, role]) => parts(place, place.taskIds.get(item.key) ?? null, role, item[field]))),
    ]),
  };
}
