/** What comes before each thing. */
export type Order = ReadonlyMap<string, readonly string[]>;

/** @returns a way from `from` over what comes before it to `to`, both included; undefined when there is none */
export function pathBetween(order: Order, from: string, to: string): string[] | undefined {
  const dead = new Set<string>();
  const walk = (at: string, trail: readonly string[]): string[] | undefined => {
    const here = [...trail, at];
    if (at === to) return here;
    dead.add(at);
    for (const before of order.get(at) ?? []) {
      const way = dead.has(before) ? undefined : walk(before, here);
      if (way) return way;
    }
    return undefined;
  };
  return walk(from, []);
}

/** @returns what lies on a circle, the first again at the end; undefined when there is none */
export function circleIn(order: Order): string[] | undefined {
  for (const [each, befores] of order) {
    for (const before of befores) {
      const way = pathBetween(order, before, each);
      if (way) return [each, ...way];
    }
  }
  return undefined;
}
