import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { MinutesDocument } from './minutes-words.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#set document(title: it.title)
#set text(lang: it.language, size: 10.5pt)
#set par(leading: 0.7em)
#set page(paper: "a4", margin: 2.5cm, numbering: "1", background: if it.watermark != "" {
  pdf.artifact(rotate(-40deg, text(size: 88pt, fill: luma(225), it.watermark)))
})
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.6em, below: 0.8em)
= #it.title
#for fact in it.facts [#fact \\ ]
== #it.attendance.heading
#list(..it.attendance.lines.map(line => [#line]))
#for item in it.items {
  [== #item.heading]
  if item.about != "" [#text(fill: luma(85), item.about)]
  for part in item.parts {
    if part.heading != "" [=== #part.heading]
    for paragraph in part.paragraphs { par[#paragraph] }
  }
  for outcome in item.outcomes { par[#strong(outcome.kind + ":") #outcome.text] }
}
#if it.assignments.rows.len() > 0 {
  [== #it.assignments.heading]
  table(columns: (auto, 1fr, auto, auto, auto), stroke: 0.5pt + luma(150), table.header(..it.assignments.columns.map(name => strong(name))), ..it.assignments.rows.flatten())
}
`;

let compiler: NodeCompiler | undefined;

/** Draws minutes as a tagged PDF (PDF/UA-1), for reading aloud and for the files. */
export function minutesPdf(document: MinutesDocument): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document) } }, { pdfStandard: 'ua-1' });
}
