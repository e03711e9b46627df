import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { WrittenDocument } from './written-document.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#let size = if it.isLandscape { 9pt } else { 10.5pt }
#set document(title: it.title)
#set text(lang: it.language, size: size, hyphenate: true)
#set par(leading: 0.7em)
#set page(paper: "a4", flipped: it.isLandscape, margin: if it.isLandscape { 1.8cm } else { 2.5cm }, numbering: "1", background: if it.watermark != "" {
  pdf.artifact(rotate(-40deg, text(size: 88pt, fill: luma(225), it.watermark)))
})
#set table(stroke: 0.5pt + luma(150), inset: 6pt)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#show outline: set heading(level: 2)
#let drawn(part) = if part.kind == "table" {
  table(columns: part.widths.map(width => width * 1fr), table.header(..part.columns.map(name => strong(name))), ..part.rows.flatten())
} else if part.kind == "list" {
  list(..part.lines.map(line => [#line]))
} else {
  for paragraph in part.paragraphs { par[#paragraph] }
}
= #it.title
#for fact in it.facts [#fact \\ ]
#if it.contents != none { outline(title: it.contents, target: selector(heading.where(level: 2)).or(heading.where(level: 3))) }
#for section in it.sections {
  heading(level: section.level + 1, section.heading)
  for part in section.parts { drawn(part) }
}
`;

let compiler: NodeCompiler | undefined;

/** Draws a document as a tagged PDF (PDF/UA-1), for reading aloud and for the files. */
export function documentPdf(document: WrittenDocument): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document) } }, { pdfStandard: 'ua-1' });
}
