/** How somebody who is mentioned stands in a text: by the id, so that the name is always today's. */
const MENTION = /@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}/g;

/** More people than that are not called by name but meant all together. */
export const MOST_MENTIONS = 20;

/** @returns whom a text mentions, each once, in the order of the text */
export const mentionsIn = (text: string): string[] => [...new Set([...text.matchAll(MENTION)].map(([, id]) => id))];
