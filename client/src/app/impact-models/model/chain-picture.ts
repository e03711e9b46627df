import type { ImpactModel } from '../data/impact-model.store';
import { nodeKinds } from './impact-words';

/** The part of a column that a card takes; the rest is left to the lines. */
const cardShare = 0.8;

/** A card at its place: column and row from 0. */
export interface Placed {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** A line between two cards, on a ground of 100 for each column and each row, and where its badge stands in percent. */
export interface Line {
  readonly fromId: string;
  readonly toId: string;
  readonly path: string;
  readonly left: number;
  readonly top: number;
  /** Numbers of the assumptions about it. */
  readonly assumptions: readonly number[];
}

export interface Picture {
  readonly placed: readonly Placed[];
  readonly lines: readonly Line[];
  readonly rows: number;
}

/** Where everything of a Wirkungsmodell stands, and how the lines run; nothing is measured, so that it is the same on every screen. */
export function pictureOf({ nodes, links, assumptions }: ImpactModel): Picture {
  const placed = nodeKinds.flatMap((kind, column) => nodes.filter((node) => node.kind === kind).map(({ id }, row) => ({ id, column, row })));
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const at = new Map(placed.map((place) => [place.id, place]));
  const lines = links.flatMap(({ fromId, toId }) => {
    const [from, to] = [at.get(fromId), at.get(toId)];
    if (!from || !to) return [];
    const [x1, y1, x2, y2] = [(from.column + cardShare) * 100, from.row * 100 + 50, to.column * 100, to.row * 100 + 50];
    const bend = Math.max(10, (x2 - x1) / 2);
    return [{
      fromId, toId,
      path: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`,
      left: (x1 + x2) / (2 * nodeKinds.length),
      top: (y1 + y2) / (2 * rows),
      assumptions: assumptions.flatMap((each, place) => (each.fromId === fromId && each.toId === toId ? [place + 1] : [])),
    }];
  });
  return { placed, lines, rows };
}
