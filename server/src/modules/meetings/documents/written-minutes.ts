import type { DrawnPart, WrittenDocument, WrittenSection } from '../../../platform/documents/written-document.js';
import { factsPart, tablePart, textPart } from '../../../platform/documents/written-parts.js';
import type { MinutesDocument } from './minutes-words.js';

type Item = MinutesDocument['items'][number];

/** What was noted, each round below its own heading, and what came out of it at the end. */
function itemSections({ heading, about, parts, outcomes }: Item): WrittenSection<DrawnPart>[] {
  const [first, ...rounds] = parts.length > 0 && parts[0].heading === '' ? parts : [{ heading: '', paragraphs: [] }, ...parts];
  const sections: WrittenSection<DrawnPart>[] = [
    { level: 1, heading, parts: [...textPart(about), ...textPart(first.paragraphs.join('\n'))] },
    ...rounds.map((round): WrittenSection<DrawnPart> => ({ level: 2, heading: round.heading, parts: textPart(round.paragraphs.join('\n')) })),
  ];
  return sections.map((section, place) => (place === sections.length - 1 ? { ...section, parts: [...section.parts, ...factsPart(outcomes.map(({ kind, text }) => [kind, text] as const))] } : section));
}

/** Lays minutes out. */
export function writtenMinutes({ language, title, facts, watermark, attendance, items, assignments }: MinutesDocument): WrittenDocument<DrawnPart> {
  const given = tablePart(assignments.columns, assignments.rows, [0.6, 3, 1.6, 1.2, 1.4]);
  return {
    language, title, facts, watermark,
    contents: null,
    isLandscape: false,
    sections: [
      { level: 1, heading: attendance.heading, parts: [{ kind: 'list', lines: attendance.lines }] },
      ...items.flatMap(itemSections),
      ...(given.length > 0 ? [{ level: 1 as const, heading: assignments.heading, parts: given }] : []),
    ],
  };
}
