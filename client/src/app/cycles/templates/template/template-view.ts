import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { blockName, taskName } from '../../../core/vocabulary/references';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import { actorName } from '../model/changes';
import { type Draft, type DraftActor, type DraftBlock, type DraftContent, type Template, contentsOf, draftOf } from '../model/draft';
import { type FieldName, fieldWords, perBodyWords, phaseWords } from '../model/words';

interface Fact {
  readonly word: string;
  readonly text: string;
}

const facts = (given: Partial<Record<FieldName, string>>): Fact[] => (Object.entries(given) as [FieldName, string][]).flatMap(([field, text]) => (text ? [{ word: fieldWords[field], text }] : []));

/** Names by id: what names something in a template. */
const namesIn = ({ actors, blocks }: Draft): ReadonlyMap<string, string> =>
  new Map([...actors.map((actor) => [actor.id, actorName(actor)] as const), ...blocks.flatMap((block) => [[block.id, blockName(block)] as const, ...contentsOf(block).map(({ id, key }) => [id, key] as const)])]);

/** A template to be read. */
@Component({
  selector: 'pk-template-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-view.html',
  styleUrl: './template-view.scss',
})
export class TemplateView {
  readonly template = input.required<Template>();

  private readonly draft = computed(() => draftOf(this.template()));
  private readonly names = computed(() => namesIn(this.draft()));
  protected readonly actors = computed(() => this.draft().actors.map((actor) => ({ id: actor.id, name: actor.label, about: this.aboutActor(actor) })));
  protected readonly receiving = computed(() => facts({ submitsTo: this.named([this.draft().submitsTo]) }));
  protected readonly blocks = computed(() => this.draft().blocks.map((block) => ({ id: block.id, name: blockName(block), facts: this.blockFacts(block), contents: block.tasks.flatMap((task) => [this.content(task, false), ...task.children.map((child) => this.content(child, true))]) })));

  private named(ids: readonly string[]): string {
    return ids.map((id) => this.names().get(id) ?? '').join(', ');
  }

  private aboutActor({ kind, perBody, optional }: DraftActor): string {
    return [organizationKinds[kind], ...(perBody ? [perBodyWords[perBody]] : []), ...(optional ? [fieldWords.optional] : [])].join(', ');
  }

  private blockFacts({ phase, perBody, accountable, participants, submitsTo, dependsOn }: DraftBlock): Fact[] {
    return facts({
      phase: phase === 'SETUP' ? phaseWords[phase] : '',
      perBody: perBody && perBodyWords[perBody],
      accountable: this.named([accountable]),
      participants: this.named(participants),
      submitsTo: this.named([submitsTo]),
      dependsOn: this.named(dependsOn),
    });
  }

  private content(content: DraftContent, isChild: boolean) {
    const { id, responsible, consulted, informed, dependsOn, optional } = content;
    return { id, name: taskName(content), isChild, optional, facts: facts({ responsible: this.named(responsible), consulted: this.named(consulted), informed: this.named(informed), dependsOn: this.named(dependsOn) }) };
  }
}
