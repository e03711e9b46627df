import type { ThreadKind } from '../../gql/thread/graphql';
import type { ThreadStep } from '../data/thread.store';
import { threadKinds, threadName } from './thread-words';

/** A step, with the name of what stands between where it is not next to what the thread is of. */
export interface ShownStep extends ThreadStep {
  readonly via: string | null;
}

export interface ThreadGroup {
  readonly kind: ThreadKind;
  readonly heading: string;
  readonly steps: readonly ShownStep[];
}

/** The steps of one direction, by kind in the order of the chain. */
export function threadGroups(steps: readonly ThreadStep[]): ThreadGroup[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const via = ({ distance, viaIds }: ThreadStep): string | null => {
    const between = distance > 1 ? byId.get(viaIds[0]) : undefined;
    return between ? threadName(between) : null;
  };
  return (Object.keys(threadKinds) as ThreadKind[]).flatMap((kind) => {
    const some = steps.filter((step) => step.kind === kind);
    return some.length ? [{ kind, heading: threadKinds[kind].heading, steps: some.map((step) => ({ ...step, via: via(step) })) }] : [];
  });
}
