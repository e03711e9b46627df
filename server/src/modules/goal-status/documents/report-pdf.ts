import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from './report-words.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#set document(title: it.title)
#set text(lang: it.language, size: 9pt, hyphenate: true)
#set page(paper: "a4", flipped: true, margin: 1.8cm, numbering: "1")
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.4em, below: 0.8em)
#let grid-of(part, columns) = table(columns: columns, stroke: 0.5pt + luma(150), table.header(..part.columns.map(name => strong(name))), ..part.rows.flatten())
= #it.title
#for fact in it.facts [#fact \\ ]
== #it.goals.heading
#grid-of(it.goals, (auto, 2fr, 1fr, 1fr, auto, 2fr, auto, auto))
#if it.bodies.rows.len() > 1 {
  [== #it.bodies.heading]
  grid-of(it.bodies, (1fr, auto, auto, auto, auto, auto, auto, auto))
}
== #it.decisions.heading
#list(..it.decisions.lines.map(line => [#line]))
== #it.sources.heading
#it.sources.text
`;

let compiler: NodeCompiler | undefined;

/** Draws a report as a tagged PDF (PDF/UA-1), for reading aloud and for the files. */
export function reportPdf(document: ReportDocument): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document) } }, { pdfStandard: 'ua-1' });
}
