import { everyWord } from '../../core/filtering/every-word';
import type { Measure } from '../data/measures.store';
import { goalText, measureCode } from './measure-words';
import { ownerText } from './owner-text';

/** What narrows the measures down, as it stands in the address. */
export interface MeasureFilter {
  readonly text: string;
  readonly state: string;
  readonly bodyId: string;
  readonly goalId: string;
  readonly only: MeasureTick | '';
}

/** What may be asked for by a tick. */
export type MeasureTick = 'unfinanziert' | 'schnell' | 'vorbeugend';

/** Query parameters; null takes one away. */
export type MeasureParameters = Readonly<Partial<Record<'ansicht' | 'suche' | 'stand' | 'fuer' | 'ziel' | 'nur', string | null>>>;

const ticks: Readonly<Record<MeasureTick, (measure: Measure) => boolean>> = {
  unfinanziert: ({ isFunded }) => !isFunded,
  schnell: ({ isQuickWin }) => isQuickWin,
  vorbeugend: ({ isPreventive }) => isPreventive,
};

export const isFiltering = ({ text, state, bodyId, goalId, only }: MeasureFilter): boolean => !!text.trim() || !!state || !!bodyId || !!goalId || !!only;

const words = (measure: Measure): string[] => [measureCode(measure), measure.title, measure.text, measure.fieldOfAction, measure.body.name, ownerText(measure.owner), measure.goal ? goalText(measure.goal) : '', ...measure.socialSpaces, ...measure.targetGroups, ...measure.partners.map(({ name }) => name)];

export const foundMeasures = (measures: readonly Measure[], { text, state, bodyId, goalId, only }: MeasureFilter): Measure[] =>
  measures.filter((measure) => (!state || measure.state === state) && (!bodyId || measure.body.id === bodyId) && (!goalId || measure.goal?.id === goalId) && (!only || ticks[only](measure)) && everyWord(text)(words(measure)));
