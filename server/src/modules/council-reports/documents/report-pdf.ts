import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from './report-document.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#set document(title: it.title)
#set text(lang: it.language, size: 10.5pt)
#set par(leading: 0.7em)
#set page(paper: "a4", margin: 2.5cm, numbering: "1", background: if it.watermark != "" {
  pdf.artifact(rotate(-40deg, text(size: 88pt, fill: luma(225), it.watermark)))
})
#set table(stroke: 0.5pt + luma(150), inset: 6pt)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#let head(names) = table.header(..names.map(name => strong(name)))
#let section(part, level: 2) = if part.paragraphs.len() > 0 {
  heading(level: level, part.heading)
  for paragraph in part.paragraphs { par[#paragraph] }
}
#let listed(part, columns) = if part.rows.len() > 0 {
  [== #part.heading]
  table(columns: columns, head(part.columns), ..part.rows.flatten())
}
= #it.title
#for fact in it.facts [#fact \\ ]
#listed(it.consultations, (1fr, auto, auto))
#section(it.wording)
#section(it.finance)
== #it.climate.heading
#list(marker: none, ..it.climate.options.map(option => [#(if option.isChosen { "[x]" } else { "[ ]" }) #option.text]))
#section(it.statement)
#section(it.legalBasis)
== #it.blocks.heading
#table(columns: (1fr, 1.4fr, 1.6fr), head(it.blocks.columns), ..it.blocks.rows.map(block => (
  table.cell(rowspan: block.contents.len(), block.title),
  ..block.contents.map(content => (table.cell(breakable: false, pad(left: content.depth * 1em, content.title)), table.cell(breakable: false, content.stand))).flatten(),
)).flatten())
#if it.further.contents.len() > 0 {
  [== #it.further.heading]
  list(..it.further.contents.map(content => [#content.title: #content.stand]))
}
#listed(it.goals, (1fr, auto, auto, auto))
#if it.changes != none {
  if it.changes.rows.len() > 0 { listed(it.changes, (1fr, auto, auto)) } else { [== #it.changes.heading]; par[#it.changes.none] }
}
#if it.statements.each.len() > 0 {
  [== #it.statements.heading]
  for statement in it.statements.each { section(statement, level: 3) }
}
#section(it.sources)
`;

let compiler: NodeCompiler | undefined;

/** Draws a Sachstandsvorlage as a tagged PDF (PDF/UA-1), for reading aloud and for the files. */
export function reportPdf(document: ReportDocument): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document) } }, { pdfStandard: 'ua-1' });
}
