import type { ImportNote, ImportRun } from '../data/council-systems.store';
import { oparlFaults } from '../../core/vocabulary/oparl-faults';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/strokes';

export const importStates: Readonly<Record<ImportRun['state'], { readonly label: string; readonly icon: IconName; readonly tone: Tone }>> = {
  RUNNING: { label: $localize`:@@oparl.state.running:läuft`, icon: 'running', tone: 'progress' },
  DONE: { label: $localize`:@@oparl.state.done:vollständig`, icon: 'on-track', tone: 'ok' },
  INCOMPLETE: { label: $localize`:@@oparl.state.incomplete:unvollständig`, icon: 'watch', tone: 'watch' },
  FAILED: { label: $localize`:@@oparl.state.failed:gescheitert`, icon: 'risk', tone: 'risk' },
  CANCELLED: { label: $localize`:@@oparl.state.cancelled:angehalten`, icon: 'suspended', tone: 'quiet' },
};

/** What stands in the report, and what a person may do about it. */
export const noteSentences: Readonly<Record<ImportNote['code'], string>> = {
  NOT_AN_OBJECT: $localize`:@@oparl.note.notAnObject:Hier wurde ein Objekt erwartet; es steht etwas anderes da.`,
  NO_ID: $localize`:@@oparl.note.noId:Ein Objekt hat keine brauchbare Adresse und wurde übergangen.`,
  WRONG_KIND: $localize`:@@oparl.note.wrongKind:Ein Objekt ist von anderer Art als erwartet und wurde übergangen.`,
  WRONG_TYPE: $localize`:@@oparl.note.wrongType:Eine Angabe hat die falsche Form und wurde übergangen.`,
  UNKNOWN_RESULT: $localize`:@@oparl.note.unknownResult:Was dieses Ergebnis bedeutet, ist nicht eindeutig. Bitte tragen Sie es von Hand ein.`,
  TOO_LARGE: $localize`:@@oparl.note.tooLarge:Ein Objekt ist zu groß und wurde übergangen.`,
  PAGE_UNREADABLE: $localize`:@@oparl.note.pageUnreadable:Eine Seite der Liste war nicht lesbar.`,
  LIST_LOOPS: $localize`:@@oparl.note.listLoops:Die Liste führt im Kreis.`,
  LIST_ENDLESS: $localize`:@@oparl.note.listEndless:Die Liste nimmt kein Ende.`,
  OBJECT_UNREADABLE: $localize`:@@oparl.note.objectUnreadable:Ein Objekt war nicht lesbar.`,
  AMBIGUOUS_REFERENCE: $localize`:@@oparl.note.ambiguousReference:Mehrere Vorlagen im Ratsinformationssystem tragen diese Nummer; keine wurde zugeordnet.`,
  PAPER_DELETED: $localize`:@@oparl.note.paperDeleted:Die Vorlage ist im Ratsinformationssystem gelöscht; Ihre bleibt.`,
  NOT_AMONG_OURS: $localize`:@@oparl.note.notAmongOurs:Dieses Gremium berät laut Ratsinformationssystem, steht aber nicht eindeutig in Ihrer Beratungsfolge.`,
  PAPER_NOT_OPEN: $localize`:@@oparl.note.paperNotOpen:Es gibt ein Ergebnis; beim jetzigen Stand der Vorlage lässt es sich nicht eintragen.`,
  NO_DAY: $localize`:@@oparl.note.noDay:Es gibt ein Ergebnis; der Tag der Sitzung fehlt oder liegt in der Zukunft.`,
  RESULT_SUGGESTED: $localize`:@@oparl.note.resultSuggested:Vorschlag: Bitte prüfen Sie dieses Ergebnis und tragen Sie es ein.`,
  SOURCE_UNCONFIRMED: $localize`:@@oparl.note.sourceUnconfirmed:Es gibt ein Ergebnis; eingetragen wird es, sobald jemand aus der Planung die Adresse bestätigt hat.`,
  RESULT_DIFFERS: $localize`:@@oparl.note.resultDiffers:Eingetragen ist ein anderes Ergebnis; es wurde nichts überschrieben.`,
};

/** What stands there; why something was not readable, as a sentence. */
export const said = ({ code, value }: ImportNote): string => (code === 'PAGE_UNREADABLE' || code === 'OBJECT_UNREADABLE' ? ((oparlFaults as Readonly<Record<string, string>>)[value] ?? value) : value);

/** What waits for a person comes before what only the other system can mend. */
const forPeople: readonly ImportNote['code'][] = ['SOURCE_UNCONFIRMED', 'RESULT_DIFFERS', 'RESULT_SUGGESTED', 'UNKNOWN_RESULT', 'NO_DAY', 'PAPER_NOT_OPEN', 'NOT_AMONG_OURS', 'AMBIGUOUS_REFERENCE', 'PAPER_DELETED'];

const isForPeople = ({ code }: ImportNote): boolean => forPeople.includes(code);

/** Those that wait for a person first, each of both parts in its order. */
export const inOrder = (notes: readonly ImportNote[]): ImportNote[] => [...notes.filter(isForPeople), ...notes.filter((note) => !isForPeople(note))];
