import type { ImpactModel } from '../data/impact-model.store';

const node = (id: string, kind: ImpactModel['nodes'][number]['kind'], text: string, targetGroup = '') => ({ __typename: 'ImpactNode', id, kind, text, targetGroup });
const link = (fromId: string, toId: string) => ({ __typename: 'ImpactLink', fromId, toId });

/** What nobody has written yet, by whoever may write it. */
export const emptyModel = (changes: Partial<ImpactModel> = {}): ImpactModel => ({ __typename: 'ImpactModel', id: 'm', actions: ['impactModel.edit', 'assumption.answer'], assumptions: [], links: [], nodes: [], version: 0, ...changes }) as ImpactModel;

/** A room for a meeting place in the evening, where people get to know each other; nobody has said yet whether who comes once comes again. */
export const model = (changes: Partial<ImpactModel> = {}): ImpactModel =>
  emptyModel({
    nodes: [node('raum', 'INPUT', 'Ein Raum'), node('treff', 'ACTIVITY', 'Treff am Abend'), node('kontakte', 'OUTCOME', 'Sie kennen jemanden', 'Alleinerziehende'), node('halt', 'IMPACT', 'Mehr Zusammenhalt')],
    links: [link('raum', 'treff'), link('treff', 'kontakte')],
    assumptions: [{ __typename: 'ImpactAssumption', id: 'a', nodeId: null, fromId: 'treff', toId: 'kontakte', text: 'Wer einmal kommt, kommt wieder.', certainty: 'UNSURE', refutedBy: 'Nach drei Abenden kommt niemand mehr.', state: 'OPEN', finding: '', checkedOn: null } as ImpactModel['assumptions'][number]],
    version: 2,
    ...changes,
  });
