import type { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { IsString, Length } from 'class-validator';
import type { PlainRequest } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { BINARY_KINDS } from '../../../platform/files/file-kinds.js';
import { dispositionOf } from '../../../platform/files/file-name.js';
import { KeepTemplate } from '../use-cases/keep-template.js';
import { exampleTemplate } from './example-template.js';

/** How the file is called; the file itself is the body. */
export class TemplateQuery {
  @IsString()
  @Length(1, 500)
  name: string;
}

/** Takes the own layout of a Planungskreis by the one gate for files, and hands out an example to begin with. */
@Controller('dokumente')
export class CouncilTemplatesController {
  constructor(private readonly keeping: KeepTemplate) {}

  @Post('muster')
  @HttpCode(201)
  @Requires('councilTemplate.manage')
  async upload(@Query() { name }: TemplateQuery, @Req() { actor, body, headers }: PlainRequest): Promise<{ id: string }> {
    const length = headers['content-length'];
    return { id: await this.keeping.add(actor, { name, declared: length && /^\d{1,15}$/.test(length) ? Number(length) : undefined }, body as Readable) };
  }

  @Get('muster/beispiel.docx')
  @Requires('councilTemplate.manage')
  async example(@Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', BINARY_KINDS.docx.mediaType).header('content-disposition', dispositionOf('Muster Sachstandsvorlage.docx')).send(await exampleTemplate());
  }
}
