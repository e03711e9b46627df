import type { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PlainRequest } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { dispositionOf } from '../../../platform/files/file-name.js';
import { KeptAttachments } from '../use-cases/kept-attachments.js';
import { UploadAttachment } from '../use-cases/upload-attachment.js';
import { UploadQuery } from './upload.query.js';

/** A file is never shown as a page of ours: it is saved, is what we say it is, could do nothing if it were opened, and is kept by nobody in between. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': `sandbox; default-src 'none'`,
  'cache-control': 'private, no-store, no-transform',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const lengthOf = (header: string | undefined): number | undefined => (header && /^\d{1,15}$/.test(header) ? Number(header) : undefined);

/** Files come and go without GraphQL, one at a time, as they are. */
@Controller('anhaenge')
export class AttachmentsController {
  constructor(
    private readonly uploads: UploadAttachment,
    private readonly kept: KeptAttachments,
  ) {}

  @Post()
  @HttpCode(201)
  @Requires('discussion.write')
  async upload(@Query() query: UploadQuery, @Req() { actor, body, headers }: PlainRequest): Promise<{ id: string }> {
    const { subjectKind: kind, subjectId: id, name, isInternal } = query;
    return { id: await this.uploads.execute(actor, { subject: { kind, id }, name, isInternal: isInternal === '1' }, body as Readable, lengthOf(headers['content-length'])) };
  }

  @Get(':id')
  @Requires('discussion.read')
  async download(@Param('id') id: string, @Req() { actor }: PlainRequest, @Res() reply: FastifyReply): Promise<void> {
    const { attachment, content } = await this.kept.open(actor, id);
    await reply.headers({ ...HEADERS, 'content-type': attachment.mediaType, 'content-length': attachment.bytes, 'content-disposition': dispositionOf(attachment.name) }).send(content);
  }
}
