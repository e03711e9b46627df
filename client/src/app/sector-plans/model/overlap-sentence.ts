import { plannedDate } from '../../core/vocabulary/planned-date';
import { listed, sectorPlanAddress } from '../../core/vocabulary/references';
import type { NameLink } from '../../core/vocabulary/sentence';
import type { OverlapKind } from '../../gql/sector-plans/graphql';
import type { Overlap } from '../data/overlaps.store';
import { contentLink } from './content';

export interface OverlapSentence {
  readonly word: string;
  readonly text: string;
  readonly links: readonly NameLink[];
}

const words: Readonly<Record<OverlapKind, string>> = {
  SAME_CONTENT: $localize`:@@overlap.sameContent.word:gleiches Thema`,
  SAME_DATA: $localize`:@@overlap.sameData.word:doppelt erhoben`,
  SAME_TIME: $localize`:@@overlap.sameTime.word:gleiche Zeit`,
};

/** What several Fachplanungen could do together, with links to them; where they are of several bodies, each is named with its own. */
export function overlapSentence({ kind, plans, content, dataName }: Overlap, locale: string): OverlapSentence {
  const isAcross = new Set(plans.map(({ body }) => body.id)).size > 1;
  const links = plans.map(({ id, title, body }): NameLink => ({ text: isAcross ? `${title} (${body.name})` : title, address: sectorPlanAddress(id) }));
  const names = listed(links.map(({ text }) => text), locale);
  const word = words[kind];
  switch (kind) {
    case 'SAME_CONTENT': {
      const about = content && contentLink(content);
      return { word, text: $localize`:@@overlap.sameContent:${names}:plans: befassen sich mit ${about?.text ?? ''}:content:. Stimmen Sie ab, wer was beiträgt.`, links: about ? [...links, about] : links };
    }
    case 'SAME_DATA':
      return { word, text: $localize`:@@overlap.sameData:${names}:plans: erheben dieselben Daten: „${dataName ?? ''}:data:“. Einmal erhoben, reichen sie für alle.`, links };
    case 'SAME_TIME': {
      const dates = listed([...new Set(plans.flatMap(({ nextDue }) => (nextDue ? plannedDate(nextDue, locale) : [])))], locale);
      return { word, text: $localize`:@@overlap.sameTime:Die nächste Fortschreibung von ${names}:plans: steht zu ähnlicher Zeit an: ${dates}:dates:. Gemeinsam geschrieben, passen die Pläne zueinander.`, links };
    }
  }
}
