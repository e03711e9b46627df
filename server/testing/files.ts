import { crc32 } from 'node:zlib';

const u16 = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8]);
const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

/** An archive of parts that are stored as they are. */
function zip(parts: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const common = Buffer.concat([u16(20), u16(0), u16(0), u16(0), u16(0x21), u32(crc32(content)), u32(content.length), u32(content.length), u16(name.length), u16(0)]);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), content]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), u16(0), u16(0), u16(central.length), u16(central.length), u32(directory.length), u32(offset), u16(0)]);
  return Buffer.concat([...local, directory, end]);
}

const contentTypes = (main: string): string => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/${main}+xml"/></Types>`;
const officeFile = (main: string, parts: Record<string, string> = {}): Buffer => zip({ '[Content_Types].xml': contentTypes(main), '_rels/.rels': '<Relationships/>', ...parts });
const openFile = (type: string, parts: Record<string, string> = {}): Buffer => zip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<content/>', ...parts });

const OFFICE = 'vnd.openxmlformats-officedocument';
const WORD = `${OFFICE}.wordprocessingml.document.main`;

/** Harmless files of every kind that is taken, by the name they have. */
export const HARMLESS: Readonly<Record<string, Buffer>> = {
  'Vermerk.pdf': Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  'Konzept.docx': officeFile(WORD, { 'word/document.xml': '<w/>' }),
  'Zahlen.xlsx': officeFile(`${OFFICE}.spreadsheetml.sheet.main`, { 'xl/workbook.xml': '<w/>' }),
  'Vortrag.pptx': officeFile(`${OFFICE}.presentationml.presentation.main`, { 'ppt/presentation.xml': '<p/>' }),
  'Konzept.odt': openFile('text'),
  'Zahlen.ods': openFile('spreadsheet'),
  'Vortrag.odp': openFile('presentation'),
  'Plan.png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'),
  'Foto.jpg': Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(32), Buffer.from('ffd9', 'hex')]),
  'Foto.webp': Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'),
  'Notiz.txt': Buffer.from('Größe: 3 Gruppen à 12 Kinder\n\tWird geprüft.\r\n'),
  'Altlast.txt': Buffer.from('Gr\u00f6\u00dfe: 3 Gruppen \u00e0 12 Kinder', 'latin1'),
  'Liste.csv': Buffer.from('Name;Alter\nErika;34\n'),
  'Termin.ics': Buffer.from('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Files that are not what they say, by name, with what is said of them. */
export const HOSTILE: readonly (readonly [what: string, name: string, content: Buffer, problem: string])[] = [
  ['a drawing with a script that calls itself a picture', 'Plan.png', Buffer.from(SVG), 'NOT_AS_NAMED'],
  ['a drawing with a script', 'Plan.svg', Buffer.from(SVG), 'KIND'],
  ['a page', 'Seite.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'KIND'],
  ['a page that calls itself a text', 'Seite.txt', Buffer.from('\ufeff \n<!doctype html><script>alert(1)</script>'), 'NOT_AS_NAMED'],
  ['a script that calls itself a text', 'Lies.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'NOT_AS_NAMED'],
  ['an archive that calls itself a document', 'Konzept.docx', zip({ 'a.exe': 'MZ' }), 'NOT_AS_NAMED'],
  ['a document with macros', 'Konzept.docm', officeFile('vnd.ms-word.document.macroEnabled.main'), 'KIND'],
  ['a document with macros that calls itself one without', 'Konzept.docx', officeFile('vnd.ms-word.document.macroEnabled.main'), 'NOT_AS_NAMED'],
  ['a document that brings macros and does not say so', 'Konzept.docx', officeFile(WORD, { 'word/vbaProject.bin': 'macro' }), 'WITH_MACROS'],
  ['an open document with macros', 'Konzept.odt', openFile('text', { 'Basic/script-lc.xml': '<library/>' }), 'WITH_MACROS'],
  ['a table that calls itself a text document', 'Konzept.docx', HARMLESS['Zahlen.xlsx'], 'NOT_AS_NAMED'],
  ['a picture that is an archive too', 'Plan.png', Buffer.concat([HARMLESS['Plan.png'], zip({ 'a.class': 'x' })]), 'TWO_IN_ONE'],
  ['a document that is an archive too', 'Vermerk.pdf', Buffer.concat([HARMLESS['Vermerk.pdf'], zip({ 'a.class': 'x' })]), 'TWO_IN_ONE'],
  ['a picture with a page behind it', 'Plan.png', Buffer.concat([HARMLESS['Plan.png'], Buffer.from('<script>alert(1)</script>')]), 'TWO_IN_ONE'],
  ['a document with a page behind it', 'Vermerk.pdf', Buffer.concat([HARMLESS['Vermerk.pdf'], Buffer.from('<script>alert(1)</script>')]), 'TWO_IN_ONE'],
  ['an archive with a page behind it', 'Konzept.docx', Buffer.concat([HARMLESS['Konzept.docx'], Buffer.from('<script>alert(1)</script>')]), 'TWO_IN_ONE'],
  ['bytes that call themselves a text', 'Notiz.txt', Buffer.from([0x41, 0x00, 0x42]), 'NOT_AS_NAMED'],
  ['a program', 'Vermerk.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'NOT_AS_NAMED'],
  ['a program by a name that reads the other way round', 'Rechnung\u202efdp.exe', Buffer.from('MZ'), 'KIND'],
  ['nothing', 'Notiz.txt', Buffer.alloc(0), 'EMPTY'],
  ['no name', '../..', Buffer.from('x'), 'NAME'],
];
