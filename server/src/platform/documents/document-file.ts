import type { FastifyReply } from 'fastify';
import { cleanFileName, dispositionOf } from '../files/file-name.js';
import { documentDocx } from './document-docx.js';
import { documentPdf } from './document-pdf.js';
import type { DrawnPart, WrittenDocument } from './written-document.js';

const FILE = /^([0-9a-f-]{36})\.(pdf|docx)$/;
const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;

type DocumentKind = keyof typeof TYPES;

/** @returns of what, and as what, a file is asked for; undefined for a name that none has */
export function askedFile(name: string): { id: string; kind: DocumentKind } | undefined {
  const [, id, kind] = FILE.exec(name) ?? [];
  return id ? { id, kind: kind as DocumentKind } : undefined;
}

/** Sends what was drawn as a file. @param name of the file, without its ending */
export async function sendDrawn(reply: FastifyReply, drawn: Buffer, kind: DocumentKind, name: string): Promise<void> {
  await reply
    .header('content-type', TYPES[kind])
    .header('content-disposition', dispositionOf(cleanFileName(`${name.replaceAll(/[/\\:]\s*/g, ' ')}.${kind}`)))
    .header('cache-control', 'no-store')
    .send(drawn);
}

/** Sends a document as a file, kept nowhere on its way. @param name of the file, without its ending */
export async function sendDocument(reply: FastifyReply, document: WrittenDocument<DrawnPart>, kind: DocumentKind, name: string): Promise<void> {
  await sendDrawn(reply, kind === 'pdf' ? documentPdf(document) : await documentDocx(document), kind, name);
}
