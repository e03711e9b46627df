import type { AssumptionCertainty, ImpactNodeKind, SetImpactModelInput } from '../../gql/impact-models/graphql';
import type { ImpactModel } from '../data/impact-model.store';
import { nodeKinds } from './impact-words';

/** A node as the form holds it, with the keys of what it builds on. */
export interface NodeValues {
  key: string;
  kind: ImpactNodeKind;
  text: string;
  targetGroup: string;
  from: readonly string[];
}

/** An assumption as the form holds it; `place` is the key of a node, or two of them as "from>to". */
export interface AssumptionValues {
  key: string;
  place: string;
  text: string;
  certainty: AssumptionCertainty;
  refutedBy: string;
  isAnswered: boolean;
}

export interface ModelValues {
  nodes: NodeValues[];
  assumptions: AssumptionValues[];
}

export const newNode = (kind: ImpactNodeKind, key: string = crypto.randomUUID()): NodeValues => ({ key, kind, text: '', targetGroup: '', from: [] });

export const newAssumption = (): AssumptionValues => ({ key: crypto.randomUUID(), place: '', text: '', certainty: 'FAIRLY_SURE', refutedBy: '', isAnswered: false });

/** With an empty line in each column where nothing stands yet. */
export function valuesOf({ nodes, links, assumptions }: ImpactModel): ModelValues {
  return {
    nodes: nodeKinds.flatMap((kind) => {
      const some = nodes.filter((node) => node.kind === kind);
      return some.length ? some.map(({ id, text, targetGroup }) => ({ key: id, kind, text, targetGroup, from: links.filter(({ toId }) => toId === id).map(({ fromId }) => fromId) })) : [newNode(kind, `new-${kind}`)];
    }),
    assumptions: assumptions.map(({ id, nodeId, fromId, toId, text, certainty, refutedBy, state }) => ({ key: id, place: nodeId ?? `${fromId}>${toId}`, text, certainty, refutedBy, isAnswered: state !== 'OPEN' })),
  };
}

/** Lines without a text do not count. */
export const counting = ({ nodes }: ModelValues): NodeValues[] => nodes.filter(({ text, targetGroup }) => text.trim() !== '' || targetGroup.trim() !== '');

/** @returns what a node can build on: whatever stands in an earlier column */
export function earlierThan(values: ModelValues, kind: ImpactNodeKind): { value: string; label: string }[] {
  return counting(values).filter((each) => nodeKinds.indexOf(each.kind) < nodeKinds.indexOf(kind)).map(({ key, text }) => ({ value: key, label: text.trim() }));
}

/** @returns what an assumption can be about: each node, and each link between two */
export function placesIn(values: ModelValues): { value: string; label: string }[] {
  const nodes = counting(values);
  const texts = new Map(nodes.map(({ key, text }) => [key, text.trim()]));
  const links = nodes.flatMap(({ key, from }) => from.filter((each) => texts.has(each)).map((each) => ({ value: `${each}>${key}`, label: `${texts.get(each)} → ${texts.get(key)}` })));
  return [...links, ...nodes.map(({ key, text }) => ({ value: key, label: text.trim() }))];
}

/** What is sent; of an assumption that was taken off every place nothing is, and the form says so before. */
export function contentOf(values: ModelValues): Omit<SetImpactModelInput, 'measureId' | 'version'> {
  const nodes = counting(values);
  const keys = new Set(nodes.map(({ key }) => key));
  return {
    nodes: nodes.map(({ key, kind, text, targetGroup }) => ({ key, kind, text: text.trim(), targetGroup: kind === 'OUTCOME' ? targetGroup.trim() : '' })),
    links: nodes.flatMap(({ key, from }) => from.filter((each) => keys.has(each)).map((each) => ({ fromKey: each, toKey: key }))),
    assumptions: values.assumptions.map(({ key, place, text, certainty, refutedBy }) => {
      const [first, second] = place.split('>');
      return { key, nodeKey: second === undefined ? first : null, fromKey: second === undefined ? null : first, toKey: second ?? null, text: text.trim(), certainty, refutedBy: refutedBy.trim() };
    }),
  };
}
