import type { ConsultationResult } from '../../council/index.js';

/** How the many say it, which adds nothing to what came of it. */
const MAJORITIES = /\b(einstimmig|mehrheitlich|mit mehrheit|bei (einer |\d+ )?(enthaltung(en)?|gegenstimmen?))\b/g;

/** Results are free text in every system; these are the words for them. What is written otherwise is asked of a person. */
const WORDS: Readonly<Record<string, ConsultationResult>> = {
  'beschlossen': 'APPROVED',
  'ungeändert beschlossen': 'APPROVED',
  'unverändert beschlossen': 'APPROVED',
  'zugestimmt': 'APPROVED',
  'angenommen': 'APPROVED',
  'geändert beschlossen': 'APPROVED_AMENDED',
  'mit änderungen beschlossen': 'APPROVED_AMENDED',
  'kenntnis genommen': 'NOTED',
  'zur kenntnis genommen': 'NOTED',
  'kenntnisnahme': 'NOTED',
  'empfohlen': 'PRELIMINARILY_RECOMMENDED',
  'ungeändert empfohlen': 'PRELIMINARILY_RECOMMENDED',
  'vorberaten ohne änderungen': 'PRELIMINARILY_RECOMMENDED',
  'abgelehnt': 'REJECTED',
  'vertagt': 'ADJOURNED',
  'zurückgestellt': 'ADJOURNED',
  'verwiesen': 'REFERRED',
  'abgesetzt': 'NOT_DEALT_WITH',
  'von der tagesordnung abgesetzt': 'NOT_DEALT_WITH',
  'nicht behandelt': 'NOT_DEALT_WITH',
};

/** @returns what a result in free text is for us; undefined where that is not clear */
export function resultOfWords(words: string): ConsultationResult | undefined {
  const plain = words.toLowerCase().replaceAll(MAJORITIES, ' ').replaceAll(/[.,;!]+/g, ' ').replaceAll(/\s+/g, ' ').trim();
  return Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
}
