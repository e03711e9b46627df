import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { EditTemplateDocument, type EditTemplateInput, type EditTemplateMutation, type TemplatePartsFragment, TemplatesDocument } from '../../gql/cycles/graphql';

export type EditTemplateResult = EditTemplateMutation['editTemplate'];

/** The templates of the Planungskreis in their newest versions, while a page shows them; null until they have come. */
@Injectable()
export class TemplatesStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly TemplatePartsFragment[] | null>(null);
  readonly templates = this.state.asReadonly();

  async load(): Promise<void> {
    const answer = await this.graphql.query(TemplatesDocument, {});
    if (answer) this.state.set(answer.processTemplates);
  }

  async edit(input: EditTemplateInput): Promise<EditTemplateResult | undefined> {
    const result = (await this.graphql.mutate(EditTemplateDocument, { input }))?.editTemplate;
    if (result?.__typename === 'TemplateEdited') this.put(result.template);
    return result;
  }

  private put(template: TemplatePartsFragment): void {
    this.state.update((templates) => templates?.map((each) => (each.key === template.key ? template : each)) ?? null);
  }
}
