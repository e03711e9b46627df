/** How the news of a meeting reach somebody: by mail, by one that tells of their own Aufträge alone, or why not. */
export const NEWS_WAYS = ['MAIL', 'MAIL_OF_ASSIGNMENTS', 'NO_ACCOUNT', 'MAY_NOT_READ'] as const;
export type NewsWay = (typeof NEWS_WAYS)[number];

interface Known {
  id: string;
  name: string;
}

/** Somebody whom the end of a meeting concerns, once, with everything that they are to do. */
export interface Concerned<Assignment> extends Known {
  isGuest: boolean;
  assignments: Assignment[];
  way: NewsWay;
}

interface Reading {
  /** Who can sign in. */
  hasAccount: (personId: string) => boolean;
  mayRead: (personId: string) => boolean;
}

/**
 * Everybody who was expected and everybody to whom an Auftrag is given, each once, those with an Auftrag first. Whoever can neither
 * sign in nor read the meeting nor has an Auftrag gets no mail.
 */
export function concernedBy<Assignment extends { person: Known }>(expected: readonly (Known & { isGuest: boolean })[], assignments: readonly Assignment[], { hasAccount, mayRead }: Reading): Concerned<Assignment>[] {
  const given = Map.groupBy(assignments, ({ person }) => person.id);
  const all = new Map<string, Known & { isGuest: boolean }>();
  for (const { person } of assignments) all.set(person.id, { ...person, isGuest: expected.some(({ id, isGuest }) => id === person.id && isGuest) });
  for (const { id, name, isGuest } of expected) if (!all.has(id)) all.set(id, { id, name, isGuest });
  const wayOf = (id: string): NewsWay => (!hasAccount(id) ? 'NO_ACCOUNT' : mayRead(id) ? 'MAIL' : given.has(id) ? 'MAIL_OF_ASSIGNMENTS' : 'MAY_NOT_READ');
  return [...all.values()].map((person) => ({ ...person, assignments: given.get(person.id) ?? [], way: wayOf(person.id) }));
}
