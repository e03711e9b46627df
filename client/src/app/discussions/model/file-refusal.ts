import type { Refused } from '../../core/refusals/refusal-sentence';
import { refusalSentence } from '../../core/refusals/refusal-sentence';
import { fileSize } from './file-size';

type FileProblem = 'NO_PLACE' | 'NAME' | 'KIND' | 'EMPTY' | 'TOO_LARGE' | 'NO_ROOM' | 'INCOMPLETE' | 'NOT_AS_NAMED' | 'TWO_IN_ONE' | 'WITH_MACROS';

/** What the server has against a file; files come without GraphQL, and so does this. */
export type FileRefusal =
  | { readonly __typename: 'FileNotTaken'; readonly problem: FileProblem; readonly name: string; readonly is: string | null }
  | { readonly __typename: 'NotAllowed' | 'NotFound' | 'InvalidInput' };

export interface UploadRules {
  readonly mostBytes: number;
  readonly extensions: readonly string[];
}

const kinds = (extensions: readonly string[]): string => extensions.map((extension) => extension.toUpperCase()).join(', ');

/** What can be said of a file before it is sent; the server decides. */
export function problemBefore({ name, size }: File, { mostBytes, extensions }: UploadRules): FileRefusal | null {
  const refused = (problem: FileProblem): FileRefusal => ({ __typename: 'FileNotTaken', problem, name, is: null });
  if (!extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))) return refused('KIND');
  if (size === 0) return refused('EMPTY');
  return size > mostBytes ? refused('TOO_LARGE') : null;
}

/** Which file is not taken, and what is possible instead. */
export function fileRefusalSentence(refusal: FileRefusal, { mostBytes, extensions }: UploadRules, locale: string): Refused {
  if (refusal.__typename !== 'FileNotTaken') return refusalSentence(refusal, locale);
  const { name, is, problem } = refusal;
  switch (problem) {
    case 'NO_PLACE':
      return { title: $localize`:@@file.noPlace:Hier lassen sich keine Dateien ablegen.`, remedy: $localize`:@@file.noPlace.remedy:Bitte wenden Sie sich an den Betrieb der Installation.` };
    case 'NAME':
      return { title: $localize`:@@file.name:Die Datei hat keinen brauchbaren Namen.`, remedy: $localize`:@@file.name.remedy:Bitte benennen Sie sie um.` };
    case 'KIND':
      return { title: $localize`:@@file.kind:„${name}:name:“ ist keine Datei, die hier abgelegt werden kann.`, remedy: $localize`:@@file.kind.remedy:Möglich sind ${kinds(extensions)}:kinds:.` };
    case 'EMPTY':
      return { title: $localize`:@@file.empty:„${name}:name:“ ist leer.`, remedy: $localize`:@@file.empty.remedy:Bitte prüfen Sie die Datei.` };
    case 'TOO_LARGE':
      return { title: $localize`:@@file.tooLarge:„${name}:name:“ ist zu groß.`, remedy: $localize`:@@file.tooLarge.remedy:Möglich sind bis zu ${fileSize(mostBytes, locale)}:size: je Datei.` };
    case 'NO_ROOM':
      return { title: $localize`:@@file.noRoom:Für „${name}:name:“ ist kein Platz mehr.`, remedy: $localize`:@@file.noRoom.remedy:Der Speicher dieses Planungskreises ist voll. Bitte nehmen Sie andere Dateien heraus, oder wenden Sie sich an Ihre Administration.` };
    case 'INCOMPLETE':
      return { title: $localize`:@@file.incomplete:„${name}:name:“ ist nicht vollständig angekommen.`, remedy: $localize`:@@file.incomplete.remedy:Bitte versuchen Sie es noch einmal.` };
    case 'NOT_AS_NAMED':
      return {
        title: is
          ? $localize`:@@file.notAsNamed:„${name}:name:“ ist nicht, was der Name sagt, sondern eine Datei der Art ${is.toUpperCase()}:kind:.`
          : $localize`:@@file.notAsNamed.unknown:„${name}:name:“ ist nicht, was der Name sagt.`,
        remedy: $localize`:@@file.notAsNamed.remedy:Bitte speichern Sie sie in dem Programm, aus dem sie stammt, unter einem passenden Namen.`,
      };
    case 'TWO_IN_ONE':
      return { title: $localize`:@@file.twoInOne:In „${name}:name:“ steckt noch eine andere Datei.`, remedy: $localize`:@@file.twoInOne.remedy:Bitte speichern Sie sie neu, zum Beispiel als PDF.` };
    case 'WITH_MACROS':
      return { title: $localize`:@@file.withMacros:„${name}:name:“ bringt Makros mit.`, remedy: $localize`:@@file.withMacros.remedy:Bitte speichern Sie sie ohne Makros, zum Beispiel als PDF.` };
  }
}
