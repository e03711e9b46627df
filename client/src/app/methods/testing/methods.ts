import type { Method } from '../data/methods.store';

/** A method for small groups that whoever looks at it only reads; `changes` says what is different. */
export const method = (id: string, changes: Partial<Method> = {}): Method =>
  ({
    __typename: 'Method',
    actions: [],
    costNote: 'Keine.',
    duration: '2 Stunden',
    effort: 'MEDIUM',
    effortHours: 30,
    fitsNotWhen: 'Niemand hat Zeit.',
    fitsWhen: 'Alle sollen zu Wort kommen.',
    groupFrom: 6,
    groupTo: 12,
    id,
    isRetired: false,
    kinds: ['PARTICIPATION'],
    material: 'Ein Tisch',
    name: 'Gesprächsrunde',
    purpose: 'Erfahrungen sammeln.',
    questions: ['Wer fehlt?', 'Was geschieht mit dem Gesagten?'],
    steps: ['Einladen', 'Reden'],
    version: 1,
    ...changes,
  }) as Method;
