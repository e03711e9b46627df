import { type Holding, accountableIds, holdingOf } from '../../core/directory/holder';
import { accountableName } from '../../core/vocabulary/accountables';
import { type Planned, lastDay, plannedDate } from '../../core/vocabulary/planned-date';
import type { ActionItemChange } from '../data/action-item-verbs';
import type { ActionItem } from '../data/action-items.store';
import { climbsAt, codeOf } from './action-item-row';

/** What is changed of several Aufträge at once. */
export type ChangeKind = 'due' | 'addressee' | 'cancel';

/** What is to become of them. */
export type Wish =
  | { readonly kind: 'due'; readonly due: string; readonly planned: Planned; readonly reason: string }
  | { readonly kind: 'addressee'; readonly holding: Holding; readonly name: string }
  | { readonly kind: 'cancel'; readonly reason: string };

/** What becomes of one, for whoever looks before they send. */
export interface Preview {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** What follows from it; empty for nothing. */
  readonly consequence: string;
}

export function changeOf({ id, version }: ActionItem, wish: Wish): ActionItemChange {
  const seen = { actionItemId: id, version };
  switch (wish.kind) {
    case 'due':
      return { ...seen, postpone: { due: wish.due, reason: wish.reason } };
    case 'addressee':
      return { ...seen, giveTo: accountableIds(wish.holding) };
    case 'cancel':
      return { ...seen, cancelReason: wish.reason };
  }
}

/** The same undone: the server knows what was before. */
export const takenBack = ({ id, version }: ActionItem): ActionItemChange => ({ actionItemId: id, version, takeBack: true });

const isPromised = ({ state }: ActionItem): boolean => state === 'AGREED' || state === 'IN_PROGRESS';

/** Whether a new date counts as a postponement, as the server counts it. */
const isLater = (item: ActionItem, to: Planned): boolean => isPromised(item) && lastDay(to) > lastDay(item.due);

export function previewOf(item: ActionItem, wish: Wish, locale: string): Preview {
  const about = { id: item.id, code: codeOf(item), title: item.title };
  switch (wish.kind) {
    case 'due':
      return { ...about, before: plannedDate(item.due, locale), after: plannedDate(wish.planned, locale), consequence: isLater(item, wish.planned) ? postponement(item) : '' };
    case 'addressee':
      return { ...about, before: accountableName(item.addressee), after: wish.name, consequence: holdingOf(item.addressee).holder === wish.holding.holder ? $localize`:@@actionItem.preview.same:bleibt, wo er ist` : '' };
    case 'cancel':
      return { ...about, before: '', after: '', consequence: '' };
  }
}

/** "zählt als 3. Verschiebung; der Auftrag liegt dann auch bei der übergeordneten Organisation". */
function postponement({ carriedCount, climbedTo }: ActionItem): string {
  const count = carriedCount + 1;
  return count >= climbsAt && !climbedTo
    ? $localize`:@@actionItem.preview.climbs:zählt als ${count}:count:. Verschiebung; der Auftrag steigt zur übergeordneten Organisation auf`
    : $localize`:@@actionItem.preview.counts:zählt als ${count}:count:. Verschiebung`;
}
