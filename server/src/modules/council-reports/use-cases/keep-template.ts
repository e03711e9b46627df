import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { patchDetector } from 'docx';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { admit, type AnnouncedFile, welcome } from '../../../platform/files/file-gate.js';
import { unpacksWithin } from '../../../platform/files/unpacked-size.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import { problemsOfPlaceholders } from '../domain/template-placeholders.js';
import { TemplateNotUsable } from '../domain/template.refusals.js';
import { CouncilTemplatesRepository, type TemplateRow } from '../persistence/council-templates.repository.js';

/** A letterhead with a coat of arms weighs less. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED = 20 * 1024 * 1024;

/** Keeps the own layout of a Planungskreis for its Sachstandsvorlagen. */
@Injectable()
export class KeepTemplate {
  static readonly refusals = [NotFound] as const;

  constructor(
    private readonly units: Units,
    private readonly templates: CouncilTemplatesRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes the place of the one before. @returns its id @throws Refused with NotAllowed, FileNotTaken or TemplateNotUsable */
  async add(actor: Actor, announced: AnnouncedFile, body: Readable): Promise<string> {
    demand(actor);
    const name = welcome(announced, { extensions: ['docx'], most: MOST_BYTES });
    return admit(body, name, MOST_BYTES, async ({ path }) => {
      const content = await readFile(path);
      await assertUsable(content, name);
      return this.keep(actor, name, content);
    });
  }

  /** Papers are laid out by the program again; what was frozen with it keeps it. @throws Refused with NotAllowed, or NotFound for one that is not in use */
  end(actor: Actor, { templateId }: { templateId: string }): Promise<void> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      demand(actor);
      await this.templates.lock(tenantId);
      if ((await this.templates.current())?.id !== templateId) throw new Refused(new NotFound(templateId));
      await this.templates.end(this.clock.now());
    });
  }

  current(): Promise<TemplateRow | undefined> {
    return this.templates.current();
  }

  private keep(actor: Actor, name: string, content: Buffer): Promise<string> {
    const { tenantId, personId: addedBy } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.templates.lock(tenantId);
      const [id, addedAt] = [newId(), this.clock.now()];
      await this.templates.end(addedAt);
      await this.templates.add({ tenantId, id, name, content, addedBy, addedAt, endedAt: null });
      return id;
    });
  }
}

/** It is the whole Planungskreis': a right for one body is not enough. */
function demand(actor: Actor): void {
  if (!mayWith(actor, 'councilTemplate.manage', ofBody(null))) throw new Refused(new NotAllowed('councilTemplate.manage'));
}

async function assertUsable(content: Buffer, name: string): Promise<void> {
  if (!unpacksWithin(content, MOST_UNPACKED)) throw new Refused(new TemplateNotUsable(name, [], []));
  const { missing, unknown } = problemsOfPlaceholders(await placeholdersIn(content, name));
  if (missing.length > 0 || unknown.length > 0) throw new Refused(new TemplateNotUsable(name, missing, unknown));
}

async function placeholdersIn(content: Buffer, name: string): Promise<readonly string[]> {
  try {
    return await patchDetector({ data: content, trimPlaceholders: true });
  } catch {
    throw new Refused(new TemplateNotUsable(name, [], [])); // no document that an office program has written
  }
}
