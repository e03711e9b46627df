import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ProtocolDocument } from './protocol-words.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#set document(title: it.title)
#set text(lang: it.language, size: 10.5pt)
#set par(leading: 0.7em)
#set page(paper: "a4", margin: 2.5cm, numbering: "1", background: if it.watermark != "" {
  pdf.artifact(rotate(-40deg, text(size: 72pt, fill: luma(225), it.watermark)))
})
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.6em, below: 0.8em)
= #it.title
#for fact in it.facts [#fact \\ ]
#if it.said.paragraphs.len() > 0 {
  [== #it.said.heading]
  for paragraph in it.said.paragraphs { par[#paragraph] }
}
== #it.matrix.heading
#set table(stroke: 0.5pt + luma(150))
#table(columns: (1.4fr, 1fr, auto, 1.6fr), table.header(..it.matrix.columns.map(name => strong(name))), ..it.matrix.rows.flatten())
#if it.proposals.items.len() > 0 {
  [== #it.proposals.heading]
  for item in it.proposals.items {
    [=== #item.heading]
    par[#item.wording]
    list(..item.lines.map(line => [#line]))
  }
}
`;

let compiler: NodeCompiler | undefined;

/** Draws a protocol as a tagged PDF (PDF/UA-1), for reading aloud and for the files. */
export function protocolPdf(document: ProtocolDocument): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document) } }, { pdfStandard: 'ua-1' });
}
