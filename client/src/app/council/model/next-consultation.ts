import type { Consultation, Paper } from '../data/papers.store';

/** The body that has to deal with the paper next; none where the paper is done with. */
export const nextConsultation = ({ state, consultations }: Pick<Paper, 'state' | 'consultations'>): Consultation | undefined =>
  state === 'WITHDRAWN' || state === 'CLOSED' ? undefined : consultations.find(({ possibleResults }) => possibleResults.length > 0);
