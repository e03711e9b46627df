import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DOCUMENT_WORDS } from './document-words.js';
import { type DrawnPart, LONG_FACTS, type WrittenDocument } from './written-document.js';

/** The whole document comes as one value: what people wrote is shown, and never read as markup. Rows, short tables and what is said of one thing stay on one page. */
const TEMPLATE = `
#let it = json(bytes(sys.inputs.document))
#let words = json(bytes(sys.inputs.words))
#let sender = it.at("sender", default: "")
#let size = if it.isLandscape { 9pt } else { 10.5pt }
#let quiet = luma(90)
#let long-row = 900
#let long-facts = ${LONG_FACTS}
#let long-table = (rows: 12, text: 2400)
#set document(title: it.title)
#set text(lang: it.language, size: size, hyphenate: true)
#set par(leading: 0.7em)
#set page(
  paper: "a4", flipped: it.isLandscape, margin: if it.isLandscape { 1.8cm } else { 2.5cm },
  header: context if counter(page).get().first() > 1 {
    set text(size: 8.5pt, fill: quiet)
    [#(if sender != "" [#sender: ])#it.title]
    v(-0.6em)
    line(length: 100%, stroke: 0.4pt + luma(170))
  },
  footer: context align(right, text(size: 8.5pt, fill: quiet)[#words.page #counter(page).display() #words.of #counter(page).final().first()]),
  background: if it.watermark != "" { pdf.artifact(rotate(-40deg, text(size: 88pt, fill: luma(225), it.watermark))) },
)
#set table(stroke: 0.5pt + luma(150), inset: 6pt, fill: (_, row) => if row == 0 { luma(238) })
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 11pt)
#show table: set text(size: 0.92em)
#show heading: set block(above: 1.6em, below: 0.8em)
#show outline: set heading(level: 2)
#let row(cells) = cells.map(cell => table.cell(breakable: cells.join().len() > long-row, cell))
#let box-of(option) = box(baseline: 0.12em, image(
  bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1.5 1.5h13v13h-13z" + (if option.isChosen { "M4 4l8 8M12 4l-8 8" } else { "" }) + "' fill='none' stroke='black' stroke-width='1.4'/></svg>"),
  format: "svg", height: 0.9em, alt: if option.isChosen { words.chosen } else { words.notChosen },
))
#let grouped(part) = table(columns: part.widths.map(width => width * 1fr), table.header(..part.columns.map(name => strong(name))), ..part.groups.map(group => (
  table.cell(rowspan: group.rows.len(), group.name),
  ..group.rows.map(row => row.cells.enumerate().map(((place, cell)) => table.cell(breakable: row.cells.join().len() > long-row, if place == 0 { pad(left: row.depth * 1em, cell) } else { cell }))).flatten(),
)).flatten())
#let drawn(part) = if part.kind == "table" {
  let figures = part.at("figures", default: ())
  block(breakable: part.rows.len() > long-table.rows or part.rows.flatten().join("").len() > long-table.text, table(columns: part.widths.map(width => width * 1fr), align: (column, _) => if column in figures { right } else { left }, table.header(..part.columns.map(name => strong(name))), ..part.rows.map(row).flatten()))
} else if part.kind == "facts" {
  block(breakable: part.facts.map(fact => fact.value).join("").len() > long-facts, terms(tight: false, spacing: 0.75em, hanging-indent: 1.2em, separator: [: ], ..part.facts.map(fact => terms.item(fact.name, fact.value))))
} else if part.kind == "groups" {
  grouped(part)
} else if part.kind == "choice" {
  list(marker: none, body-indent: 0pt, ..part.options.map(option => [#box-of(option)#h(0.5em)#option.text]))
} else if part.kind == "signatures" {
  block(breakable: false, above: 1.6cm, grid(columns: (1fr,) * part.lines.len(), column-gutter: 1.2cm, ..part.lines.map(under => [#line(length: 100%, stroke: 0.5pt + quiet)#v(-0.6em)#text(size: 8.5pt, fill: quiet, under)])))
} else if part.kind == "list" {
  list(..part.lines.map(line => [#line]))
} else {
  for paragraph in part.paragraphs { par[#paragraph] }
}
#if sender != "" { block(below: 0.9em, text(size: 12.5pt, fill: quiet, sender)) }
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
export function documentPdf(document: WrittenDocument<DrawnPart>): Buffer {
  compiler ??= NodeCompiler.create();
  return compiler.pdf({ mainFileContent: TEMPLATE, inputs: { document: JSON.stringify(document), words: JSON.stringify(DOCUMENT_WORDS[document.language]) } }, { pdfStandard: 'ua-1' });
}
