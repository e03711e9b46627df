import { createHash } from 'node:crypto';
import { isDay } from '../../../kernel/partial-date.js';
import { inWords, note, type OparlNote } from './oparl-notes.js';

type Kind = 'System' | 'Body' | 'Paper' | 'Consultation' | 'AgendaItem' | 'Meeting' | 'Organization';

const MOST_CHARACTERS = 2_000;
const NO_CONTROL_CHARACTERS = /[\p{Cc}\p{Bidi_Control}]/u;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * An object of the other system, read with forbearance: what is missing, null or of another type is not there, and what is of
 * another type is told. Fields that nobody asks for may hold anything.
 */
export class OparlObjectReader {
  private constructor(
    private readonly fields: Record<string, unknown>,
    readonly id: string,
    private readonly tell: (note: OparlNote) => void,
  ) {}

  /** @returns undefined for what is no object of this kind, and says why */
  static read(kind: Kind, value: unknown, tell: (note: OparlNote) => void): OparlObjectReader | undefined {
    if (!isRecord(value)) return void tell(note('NOT_AN_OBJECT', { value }));
    const { id, type } = value;
    if (typeof id !== 'string' || id.length > MOST_CHARACTERS || !/^https?:\/\//i.test(id) || NO_CONTROL_CHARACTERS.test(id)) return void tell(note('NO_ID', { field: 'id', value: id }));
    if (typeof type !== 'string' || type !== `https://schema.oparl.org/1.1/${kind}` && type !== `https://schema.oparl.org/1.0/${kind}`) return void tell(note('WRONG_KIND', { object: id, field: 'type', value: type }));
    return new OparlObjectReader(value, id, tell);
  }

  text(field: string): string {
    const value = this.fields[field];
    if (isMissing(value)) return '';
    if (typeof value === 'string') return value.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim().normalize('NFC').slice(0, MOST_CHARACTERS);
    return this.wrong(field, '');
  }

  flag(field: string): boolean {
    const value = this.fields[field];
    if (isMissing(value) || typeof value === 'boolean') return value === true;
    return this.wrong(field, false);
  }

  moment(field: string): Date | null {
    const value = this.fields[field];
    if (isMissing(value)) return null;
    const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : null;
    return moment && !Number.isNaN(moment.getTime()) ? moment : this.wrong(field, null);
  }

  /** The day as it is written there: the other system's clocks are those of the place. */
  day(field: string): string | null {
    const value = this.fields[field];
    if (isMissing(value)) return null;
    const day = typeof value === 'string' ? (MOMENT.exec(value)?.[1] ?? value) : '';
    return isDay(day) ? day : this.wrong(field, null);
  }

  /** What a field links to or holds: an address, an object, or nothing. */
  linked(field: string): unknown {
    const value = this.fields[field];
    if (isMissing(value) || typeof value === 'string' || isRecord(value)) return value || undefined;
    return this.wrong(field, undefined);
  }

  /** The same where there may be several; one alone counts as a list of one. */
  linkedList(field: string): unknown[] {
    const value = this.fields[field];
    if (isMissing(value)) return [];
    const all: unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((each) => isRecord(each) || (typeof each === 'string' && each !== '') || this.wrong(field, false));
  }

  get isDeleted(): boolean {
    return this.flag('deleted');
  }

  /** Of everything that the object says. */
  get hash(): string {
    return createHash('sha256').update(JSON.stringify(this.fields)).digest('base64url');
  }

  private wrong<Instead>(field: string, instead: Instead): Instead {
    this.tell(note('WRONG_TYPE', { object: this.id, field, value: inWords(this.fields[field]) }));
    return instead;
  }
}
