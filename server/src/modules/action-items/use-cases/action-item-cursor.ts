import { isId } from '../../../kernel/ids.js';
import { isDay } from '../../../kernel/partial-date.js';
import type { ActionItemCursor, ActionItemOrder } from '../persistence/action-items.repository.js';

const isNumber = (digits: number) => (key: string): boolean => new RegExp(`^\\d{1,${digits}}$`).test(key);

/** What a page may be sorted by: PostgreSQL is asked nothing that it does not know. */
const KEYS: Readonly<Record<ActionItemOrder, (key: string) => boolean>> = { DUE: isDay, DUE_LAST: isDay, CARRIED: isNumber(6), NEWEST: isNumber(15) };

export const writeCursor = ({ key, id }: ActionItemCursor): string => Buffer.from(`${key}/${id}`).toString('base64url');

/** @returns undefined for none, and for what is no cursor of this order */
export function readCursor(order: ActionItemOrder, cursor: string | null | undefined): ActionItemCursor | undefined {
  const [key = '', id = ''] = Buffer.from(cursor ?? '', 'base64url').toString().split('/');
  return isId(id) && KEYS[order](key) ? { key, id } : undefined;
}
