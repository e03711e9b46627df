import type { ImpactModel } from '../data/impact-model.store';

export type ImpactNode = ImpactModel['nodes'][number];
export type ImpactAssumption = ImpactModel['assumptions'][number];

/** A node with what it contributes to, and the numbers of the assumptions that it rests on. */
export interface ImpactRow {
  readonly node: ImpactNode;
  readonly contributesTo: readonly ImpactNode[];
  readonly assumptions: readonly number[];
}

/** The rows of the table, in the order of the columns. */
export function impactRows({ nodes, links, assumptions }: ImpactModel): ImpactRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.map((node) => ({
    node,
    contributesTo: links.filter(({ fromId }) => fromId === node.id).flatMap(({ toId }) => byId.get(toId) ?? []),
    assumptions: assumptions.flatMap(({ nodeId, toId }, place) => (nodeId === node.id || toId === node.id ? [place + 1] : [])),
  }));
}

/** What an assumption is about: "Treff am Abend → Sie kennen jemanden". */
export function aboutText({ nodes }: ImpactModel, { nodeId, fromId, toId }: Pick<ImpactAssumption, 'nodeId' | 'fromId' | 'toId'>): string {
  const text = (id: string | null): string => nodes.find((node) => node.id === id)?.text ?? '';
  return nodeId === null ? `${text(fromId)} → ${text(toId)}` : text(nodeId);
}

/** @returns the ids of everything that leads to a node or follows from it, with the node */
export function chainThrough({ links }: Pick<ImpactModel, 'links'>, id: string): ReadonlySet<string> {
  const reach = (start: string, next: (id: string) => string[], reached = new Set([start])): Set<string> => {
    for (const each of next(start)) if (!reached.has(each)) reach(each, next, reached.add(each));
    return reached;
  };
  const before = reach(id, (each) => links.filter(({ toId }) => toId === each).map(({ fromId }) => fromId));
  return reach(id, (each) => links.filter(({ fromId }) => fromId === each).map(({ toId }) => toId), before);
}
