import { everyWord } from '../../core/filtering/every-word';
import { type Choice, distinctChoices } from '../../ui/filters/choices';
import type { ContactPoint } from '../data/contact-point.store';

/** What narrows the list down, as it stands in the address. */
export interface ContactFilter {
  readonly text: string;
  readonly space: string;
  readonly bodyId: string;
}

/** The contact points of a social space, or of a whole body. */
export interface ContactSpace {
  readonly key: string;
  readonly name: string;
  /** Where there are several; else empty. */
  readonly body: string;
  readonly points: readonly ContactPoint[];
}

/** Stands in the address for contact points of a whole body. */
export const noSpace = 'ganzer-ort';

export const isFiltering = ({ text, space, bodyId }: ContactFilter): boolean => !!text.trim() || !!space || !!bodyId;

export function filterPoints(points: readonly ContactPoint[], { text, space, bodyId }: ContactFilter): ContactPoint[] {
  const isSaid = everyWord(text);
  return points.filter((point) => {
    if (space && (point.space || noSpace) !== space) return false;
    if (bodyId && point.body.id !== bodyId) return false;
    return isSaid([point.name, point.space, point.body.name, point.organization.name, point.address, point.hours, point.note]);
  });
}

const byWords = (one: string, other: string): number => one.localeCompare(other, 'de');

export const spacesOf = (points: readonly ContactPoint[]): string[] => [...new Set(points.flatMap(({ space }) => space || []))].sort(byWords);

/** Last, where there are any, what serves a whole body. */
export function spaceChoices(points: readonly ContactPoint[]): Choice[] {
  const spaces = spacesOf(points).map((space) => ({ value: space, label: space }));
  return points.some(({ space }) => !space) ? [...spaces, { value: noSpace, label: $localize`:@@contact.noSpace:für den ganzen Ort` }] : spaces;
}

export const bodyChoices = (points: readonly ContactPoint[]): Choice[] => distinctChoices(points.map(({ body }) => ({ value: body.id, label: body.name })));

/** By body and name; those for a whole body first. */
export function bySpace(points: readonly ContactPoint[], isOneBody: boolean): ContactSpace[] {
  const sorted = [...points].sort((one, other) => byWords(one.body.name, other.body.name) || byWords(one.space, other.space) || byWords(one.name, other.name));
  const groups = new Map<string, ContactSpace>();
  for (const point of sorted) {
    const { body, space } = point;
    const key = `${body.id} ${space}`;
    groups.set(key, { key, name: space || body.name, body: isOneBody || !space ? '' : body.name, points: [...(groups.get(key)?.points ?? []), point] });
  }
  return [...groups.values()];
}
