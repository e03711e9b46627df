import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MailLocale } from '../../../kernel/mails.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import type { WrittenPart } from '../../../platform/documents/written-document.js';
import { planDocument } from '../documents/plan-document.js';
import type { PlanView } from '../use-cases/compose-plans.js';
import { ActionPlanDocument, ActionPlanPartReference, ActionPlanViewType, type DocumentBlock } from './action-plan-view.types.js';
import { DocumentLanguageEnum } from './action-plans.types.js';

const COMPOSED = 'composed from what may be read';

function blockOf(part: WrittenPart): DocumentBlock {
  switch (part.kind) {
    case 'table':
      return { kind: 'TABLE', columns: part.columns, rows: part.rows, lines: [] };
    case 'list':
      return { kind: 'LIST', columns: [], rows: [], lines: part.lines };
    case 'text':
      return { kind: 'TEXT', columns: [], rows: [], lines: part.paragraphs };
  }
}

@Resolver(() => ActionPlanViewType)
export class ActionPlanViewResolver {
  @ResolveField(() => [ActionPlanPartReference], { description: 'What it holds and may be read, in its order.' })
  @WithinAggregate(COMPOSED)
  parts(@Parent() { content: { findings, goals, measures } }: PlanView): ActionPlanPartReference[] {
    return [
      ...findings.map(({ id, title: name }) => ({ kind: 'FINDING' as const, id, name })),
      ...goals.map(({ id, number, title }) => ({ kind: 'GOAL' as const, id, name: `Z${number} ${title}` })),
      ...measures.map(({ id, number, title }) => ({ kind: 'MEASURE' as const, id, name: `M${number} ${title}` })),
    ];
  }

  @ResolveField(() => ActionPlanDocument, { description: 'Exactly as its files say it.' })
  @WithinAggregate(COMPOSED)
  document(@Parent() view: PlanView, @Args('language', { type: () => DocumentLanguageEnum, defaultValue: 'de' }) language: MailLocale): ActionPlanDocument {
    const { title, facts, sections } = planDocument(view.content, { ...view, language });
    return { title, facts, chapters: sections.map(({ level, heading, parts }) => ({ level, heading, blocks: parts.map(blockOf) })) };
  }
}
