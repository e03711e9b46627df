import type { Refused } from '../../core/refusals/refusal-sentence';
import { type FileRefusal, fileRefusalSentence } from '../../discussions/model/file-refusal';

/** What the server has against a layout. */
export type TemplateRefusal = FileRefusal | { readonly __typename: 'TemplateNotUsable'; readonly name: string; readonly missing: readonly string[]; readonly unknown: readonly string[] };

const RULES = { mostBytes: 2 * 1024 * 1024, extensions: ['docx'] };

/** What is wrong with a layout, by the names of its placeholders, and what to do. */
export function templateRefusalSentence(refusal: TemplateRefusal, locale: string): Refused {
  if (refusal.__typename !== 'TemplateNotUsable') return fileRefusalSentence(refusal, RULES, locale);
  const { name, missing, unknown } = refusal;
  const list = (names: readonly string[]): string => new Intl.ListFormat(locale).format(names);
  const title = $localize`:@@template.notUsable:„${name}:name:“ lässt sich nicht als Muster verwenden.`;
  const parts = [
    ...(missing.length ? [$localize`:@@template.missing:Es fehlen die Platzhalter ${list(missing)}:names:.`] : []),
    ...(unknown.length ? [$localize`:@@template.unknown:Diese Platzhalter gibt es nicht: ${list(unknown)}:names:.`] : []),
  ];
  return { title, remedy: parts.length ? parts.join(' ') : $localize`:@@template.unreadable:Die Datei lässt sich nicht öffnen. Bitte speichern Sie sie in Ihrem Textprogramm noch einmal als DOCX.` };
}
