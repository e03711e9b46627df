import type { ActionItemState } from '../../status/status-words';
import type { Question } from '../data/action-items.store';

/** Query parameters of the address; null takes one away. */
export type ActionItemParameters = Readonly<Partial<Record<'suche' | 'stand' | 'von' | 'an' | 'nur' | 'folge' | 'neu' | 'inhalt' | 'titel' | 'stelle' | 'zu', string | null>>>;

const only = ['meine', 'ueberfaellig', 'aufgestiegen', 'still'] as const;
export type Only = (typeof only)[number];

export const orders = { DUE: '', DUE_LAST: 'faellig-absteigend', CARRIED: 'verschoben', NEWEST: 'neueste' } as const;
export type Order = keyof typeof orders;

/** What the list shows, as it stands in the address. */
export interface ActionItemView {
  readonly text: string;
  /** A state, "alle", or empty for those that are open. */
  readonly state: string;
  readonly givenById: string;
  readonly addresseeId: string;
  readonly only: readonly Only[];
  readonly order: Order;
}

export const stateNames: Readonly<Record<ActionItemState, string>> = {
  PROPOSED: 'vorgeschlagen',
  AGREED: 'vereinbart',
  IN_PROGRESS: 'in-arbeit',
  REPORTED_DONE: 'gemeldet',
  CONFIRMED: 'bestaetigt',
  CANCELLED: 'aufgehoben',
};

export const everyState = 'alle';
const open: ActionItemState[] = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE'];

const keyOf = <Key extends string>(names: Readonly<Record<Key, string>>, name: string): Key | undefined => (Object.keys(names) as Key[]).find((key) => names[key] === name);

/** What may stand in an address is anything: what is no id, state or order narrows nothing. */
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function viewOf(parameters: ActionItemParameters): ActionItemView {
  const { suche, stand, von, an, nur, folge } = parameters;
  const named = nur?.split(',') ?? [];
  return {
    text: suche ?? '',
    state: stand ?? '',
    givenById: von && id.test(von) ? von : '',
    addresseeId: an && id.test(an) ? an : '',
    only: only.filter((each) => named.includes(each)),
    order: keyOf(orders, folge ?? '') ?? 'DUE',
  };
}

export const isFiltering = ({ text, state, givenById, addresseeId, only: chosen }: ActionItemView): boolean => !!text.trim() || !!state || !!givenById || !!addresseeId || chosen.length > 0;

function statesOf(state: string): ActionItemState[] | null {
  if (state === everyState) return null;
  const one = keyOf(stateNames, state);
  return one ? [one] : open;
}

/** The same as the server is asked. */
export const questionOf = ({ text, state, givenById, addresseeId, only: chosen, order }: ActionItemView): Question => ({
  order,
  filter: {
    text: text.trim().slice(0, 200) || null,
    states: statesOf(state),
    givenById: givenById || null,
    addresseeId: addresseeId || null,
    isMine: chosen.includes('meine'),
    isOverdue: chosen.includes('ueberfaellig'),
    hasClimbed: chosen.includes('aufgestiegen'),
    isSilent: chosen.includes('still'),
  },
});

/** The parameter after one of the ticks has changed; null where none is left. */
export function onlyAfter(chosen: readonly Only[], changed: Only, isChosen: boolean): string | null {
  return only.filter((each) => (each === changed ? isChosen : chosen.includes(each))).join(',') || null;
}
