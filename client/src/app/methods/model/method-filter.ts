import { everyWord } from '../../core/filtering/every-word';
import type { Method } from '../data/methods.store';
import { effortText, kindsText } from './method-words';

/** What narrows the methods down, as it stands in the address. */
export interface MethodFilter {
  readonly text: string;
  readonly kind: string;
  readonly effort: string;
  /** For how many people; null for any number. */
  readonly people: number | null;
}

/** Query parameters; null takes one away. */
export type MethodParameters = Readonly<Partial<Record<'suche' | 'art' | 'aufwand' | 'personen', string | null>>>;

/** Sizes of groups that can be asked for. */
export const groupSizes = [5, 10, 20, 50, 100] as const;

/** @returns the size that stands in the address, or null for none that can be asked for */
export const groupSizeOf = (parameter: string | undefined): number | null => groupSizes.find((size) => String(size) === parameter) ?? null;

export const isFiltering = ({ text, kind, effort, people }: MethodFilter): boolean => !!text.trim() || !!kind || !!effort || people !== null;

const bears = ({ groupFrom, groupTo }: Method, people: number): boolean => (groupFrom ?? 1) <= people && people <= (groupTo ?? Infinity);

const words = (method: Method): string[] => [method.name, method.purpose, method.fitsWhen, method.fitsNotWhen, method.material, kindsText(method), effortText(method)];

export const foundMethods = (methods: readonly Method[], { text, kind, effort, people }: MethodFilter): Method[] =>
  methods.filter((method) => (!kind || method.kinds.some((each) => each === kind)) && (!effort || method.effort === effort) && (people === null || bears(method, people)) && everyWord(text)(words(method)));
