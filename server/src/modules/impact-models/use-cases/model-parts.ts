import { newId } from '../../../kernel/ids.js';
import type { ImpactAssumption } from '../domain/impact-assumption.entity.js';
import { stageOf } from '../domain/impact-chain.js';
import type { WrittenModel } from '../domain/written-model.js';
import type { ModelParts } from '../persistence/impact-work.repository.js';

/**
 * @param nodeIds what the model is made of until now: whoever names one keeps it, any other key stands for something new
 * @param before its assumptions until now: what was answered stays answered
 * @returns the rows of a model that was checked
 */
export function partsOf({ nodes, links, assumptions }: WrittenModel, nodeIds: readonly string[], before: readonly ImpactAssumption[]): ModelParts {
  const ids = new Map(nodes.map(({ key }) => [key, nodeIds.includes(key) ? key : newId()]));
  const stages = new Map(nodes.map(({ key, kind }) => [key, stageOf(kind)]));
  const places = new Map<string, number>();
  const idOf = (key: string | null): string | null => (key === null ? null : (ids.get(key) ?? null));
  return {
    nodes: nodes.map(({ key, kind, text, targetGroup }) => {
      places.set(kind, (places.get(kind) ?? 0) + 1);
      return { id: ids.get(key), kind, stage: stages.get(key), position: places.get(kind), text, targetGroup };
    }),
    links: links.map(({ fromKey, toKey }) => ({ fromNodeId: ids.get(fromKey), toNodeId: ids.get(toKey), fromStage: stages.get(fromKey), toStage: stages.get(toKey) })),
    assumptions: assumptions.map(({ key, nodeKey, fromKey, toKey, text, certainty, refutedBy }) => {
      const kept = before.find(({ id }) => id === key);
      const { state, finding, checkedOn, answeredBy, answeredAt } = kept ?? { state: 'OPEN', finding: '', checkedOn: null, answeredBy: null, answeredAt: null };
      return { id: kept?.id ?? newId(), nodeId: idOf(nodeKey), fromNodeId: idOf(fromKey), toNodeId: idOf(toKey), text, certainty, refutedBy, state, finding, checkedOn, answeredBy, answeredAt };
    }),
  };
}
