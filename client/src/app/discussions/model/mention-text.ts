/** Somebody by name. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A piece of a comment: words, or somebody's name. */
export interface TextPart {
  readonly text: string;
  readonly isMention: boolean;
}

const mention = /@\{([0-9a-f-]{36})\}/g;

/** At the end of what was written so far: `@` at the beginning of a word, and up to two words of a name. */
const begun = /(?:^|[\s(])@([\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]*)?)$/u;

const longestFirst = (people: readonly Person[]): Person[] => [...people].sort((a, b) => b.name.length - a.name.length);

/** What somebody writes, as it is sent: each `@Name` of these people by their id. */
export const sentText = (written: string, people: readonly Person[]): string =>
  longestFirst(people).reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@{${id}}`), written);

/** What was sent, as somebody writes on in it. */
export const writtenText = (sent: string, people: readonly Person[]): string => people.reduce((text, { id, name }) => text.replaceAll(`@{${id}}`, `@${name}`), sent);

/** What was sent, in pieces; a name that is not known any more is left out. */
export function textParts(sent: string, people: readonly Person[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: id, index } of sent.matchAll(mention)) {
    if (index > end) parts.push({ text: sent.slice(end, index), isMention: false });
    const name = people.find((person) => person.id === id)?.name;
    if (name) parts.push({ text: `@${name}`, isMention: true });
    end = index + whole.length;
  }
  return end < sent.length ? [...parts, { text: sent.slice(end), isMention: false }] : parts;
}

/** @returns the part of a name that is being written before the caret; undefined where nobody is being named */
export const begunName = (before: string): string | undefined => begun.exec(before)?.[1];

/** @returns what stands before the caret once the name that was begun there is written out */
export const withName = (before: string, { name }: Person): string => `${before.slice(0, before.length - (begunName(before)?.length ?? 0))}${name} `;
