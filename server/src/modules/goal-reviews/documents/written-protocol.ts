import type { DrawnPart, WrittenDocument, WrittenSection } from '../../../platform/documents/written-document.js';
import { groupsPart, textPart } from '../../../platform/documents/written-parts.js';
import type { ProtocolDocument } from './protocol-words.js';

/** Lays the protocol of a Zielprüfung out: what came of it, the matrix, and each proposal below its own heading. */
export function writtenProtocol({ language, title, facts, watermark, said, matrix, proposals }: ProtocolDocument): WrittenDocument<DrawnPart> {
  const result = textPart(said.text);
  return {
    language, title, facts, watermark,
    contents: null,
    isLandscape: false,
    sections: [
      ...(result.length > 0 ? [{ level: 1 as const, heading: said.heading, parts: result }] : []),
      { level: 1, heading: matrix.heading, parts: groupsPart(matrix.columns, matrix.goals, [1.4, 1, 0.9, 1.6]) },
      ...(proposals.items.length > 0 ? [{ level: 1 as const, heading: proposals.heading, parts: [] }] : []),
      ...proposals.items.map(({ heading, wording, lines }): WrittenSection<DrawnPart> => ({ level: 2, heading, parts: [...textPart(wording), { kind: 'list', lines }] })),
    ],
  };
}
