import type { ImpactModel } from '../data/impact-model.store';

const node = (id: string, kind: ImpactModel['nodes'][number]['kind'], text: string, targetGroup = '') => ({ id, kind, text, targetGroup });

/** What nobody has written yet, by whoever may write it. */
export const emptyModel = (changes: Partial<ImpactModel> = {}): ImpactModel => ({ id: 'm', actions: ['impactModel.edit', 'assumption.answer'], assumptions: [], links: [], nodes: [], version: 0, ...changes });

/** A room for a meeting place in the evening, where people get to know each other; nobody has said yet whether who comes once comes again. */
export const model = (changes: Partial<ImpactModel> = {}): ImpactModel =>
  emptyModel({
    nodes: [node('raum', 'INPUT', 'Ein Raum'), node('treff', 'ACTIVITY', 'Treff am Abend'), node('kontakte', 'OUTCOME', 'Sie kennen jemanden', 'Alleinerziehende'), node('halt', 'IMPACT', 'Mehr Zusammenhalt')],
    links: [{ fromId: 'raum', toId: 'treff' }, { fromId: 'treff', toId: 'kontakte' }],
    assumptions: [{ id: 'a', nodeId: null, fromId: 'treff', toId: 'kontakte', text: 'Wer einmal kommt, kommt wieder.', certainty: 'UNSURE', refutedBy: 'Nach drei Abenden kommt niemand mehr.', state: 'OPEN', finding: '', checkedOn: null }],
    version: 2,
    ...changes,
  });
