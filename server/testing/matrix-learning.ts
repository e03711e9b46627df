import type { Entry } from './matrix.js';

/** The Roter Faden; that it tells nothing of what lies behind something that may not be read is tested with its words. */
export const learningEntries: Readonly<Record<string, Entry>> = {
  'ThreadResolver.thread': {
    kind: 'object',
    nothing: null,
    read: async (browser, { goalId: id }) => (await browser.ask('query ($id: ID!) { thread(subjectId: $id) { subject { id name } upstream { id } downstream { id } } }', { id })).data?.thread ?? null,
  },
  'ThreadResolver.brokenThreads': {
    kind: 'list',
    closedTo: ['ADMINISTRATOR'],
    ids: async (browser) => ((await browser.ask('{ brokenThreads { id kind } }')).data.brokenThreads as { id: string; kind: string }[]).flatMap(({ id, kind }) => (kind === 'RESOLUTION' ? [] : [id])),
  },
};
