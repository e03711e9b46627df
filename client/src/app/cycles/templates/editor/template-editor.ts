import { ChangeDetectionStrategy, Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, form, validateTree } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { type Question, Questions } from '../../../core/question/questions';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import { blockLabel, blockName, taskName } from '../../../core/vocabulary/references';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { fieldAt } from '../../../ui/form/field-problems';
import { Form } from '../../../ui/form/form';
import { Icon } from '../../../ui/icon/icon';
import { Notice } from '../../../ui/notice/notice';
import { actorName } from '../model/changes';
import { type Draft, type DraftBlock, type Template, contentsOf } from '../model/draft';
import { moved, removed, withActor, withBlock, withChild, withTask } from '../model/edits';
import { pathOf } from '../model/faults';
import { usesOf } from '../model/uses';
import { fieldWords, perBodyWords, phaseWords } from '../model/words';
import { ActorFields } from './actor-fields';
import { BlockFields } from './block-fields';
import { ChangeList } from './change-list';
import { ContentFields } from './content-fields';
import { FaultList } from './fault-list';
import { NodeRow } from './node-row';
import { type PlacedFault, TemplateEditing } from './template-editing';
import { VersionConflict } from './version-conflict';

const removal = (name: string, uses: readonly string[]): Question => ({
  heading: $localize`:@@template.remove.heading:„${name}:name:“ herausnehmen?`,
  sentences: [$localize`:@@template.remove.alsoHere:Auch hier entfällt der Eintrag dann:`, ...uses],
  agree: $localize`:@@template.remove.agree:Herausnehmen`,
  decline: $localize`:@@template.remove.decline:Behalten`,
});

/** A template as a list of its actors, blocks and contents, of which one stands open to be edited; which one lives in the address. */
@Component({
  selector: 'pk-template-editor',
  imports: [ActorFields, BlockFields, ChangeList, ContentFields, Control, EmptyState, FaultList, Field, Form, FormField, Icon, NodeRow, Notice, RefusalNotice, VersionConflict],
  providers: [TemplateEditing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.scss',
})
export class TemplateEditor {
  readonly template = input.required<Template>();
  /** The id of what stands open. */
  readonly offen = input<string>();

  protected readonly editing = inject(TemplateEditing);
  private readonly router = inject(Router);
  private readonly questions = inject(Questions);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly form = form(
    this.editing.draft,
    (root) => {
      validateTree(root, ({ fieldTree }) =>
        this.editing.faults().flatMap((fault) => {
          const path = pathOf(this.editing.draft(), fault.nodeId);
          return path === null ? [] : [{ kind: 'refused', message: fault.sentence, fieldTree: fieldAt(fieldTree, [...path.split('.'), fault.field]) }];
        }),
      );
    },
    { submission: { action: () => this.save(), ignoreValidators: 'all' } },
  );
  protected readonly open = linkedSignal(() => this.offen() ?? null);
  /** What was done last, and the draft before it where it can be undone. */
  protected readonly said = signal('');
  protected readonly undoable = signal<{ readonly draft: Draft; readonly id: string } | null>(null);
  private readonly faulty = computed(() => new Set(this.editing.faults().map(({ nodeId }) => nodeId)));

  protected readonly words = fieldWords;
  protected readonly kinds = organizationKinds;
  protected readonly actors = computed(() => this.editing.draft().actors.map((actor) => ({ value: actor.id, label: actorName(actor) })));
  private readonly blocks = computed(() => this.editing.draft().blocks.map((block) => ({ value: block.id, label: blockName(block) })));
  private readonly contents = computed(() => this.editing.draft().blocks.flatMap(contentsOf).map((content) => ({ value: content.id, label: taskName(content) })));

  constructor() {
    effect(() => {
      const template = this.template();
      untracked(() => this.editing.begin(template));
    });
  }

  protected isFaulty(id: string): boolean {
    return this.faulty().has(id);
  }

  protected otherBlocks(id: string) {
    return this.blocks().filter(({ value }) => value !== id);
  }

  protected otherContents(id: string) {
    return this.contents().filter(({ value }) => value !== id);
  }

  /** "Stelle Sozialplanung, Aufbau, je Gemeinde": whoever answers for it, and what is not usual about it. */
  protected aboutBlock({ phase, accountable, perBody }: DraftBlock): string {
    const name = this.actors().find(({ value }) => value === accountable)?.label ?? $localize`:@@raci.nobody:niemand verantwortlich`;
    return [name, ...(phase === 'SETUP' ? [phaseWords[phase]] : []), ...(perBody ? [perBodyWords[perBody]] : [])].join(', ');
  }

  protected label(block: Pick<DraftBlock, 'key'>): string {
    return blockLabel(block.key);
  }

  protected toggle(id: string): void {
    this.show(this.open() === id ? null : id);
  }

  protected move(id: string, name: string, step: -1 | 1): void {
    const before = this.editing.draft();
    this.editing.draft.set(moved(before, id, step));
    this.undoable.set(null);
    this.said.set(step < 0 ? $localize`:@@template.movedUp:${name}:name: steht jetzt weiter oben.` : $localize`:@@template.movedDown:${name}:name: steht jetzt weiter unten.`);
    // what is put elsewhere in the page loses the focus on the way
    this.focus(`[data-node="${id}"] [data-act="${step < 0 ? 'up' : 'down'}"]`);
  }

  protected async remove(id: string, name: string): Promise<void> {
    const before = this.editing.draft();
    const uses = usesOf(id, before);
    if (uses.length && !(await this.questions.ask(removal(name, uses)))) return;
    this.editing.draft.set(removed(before, id));
    this.undoable.set({ draft: before, id });
    this.said.set($localize`:@@template.removed:${name}:name: ist herausgenommen.`);
    this.focus('[data-act="undo"]');
  }

  protected undo(): void {
    const undoable = this.undoable();
    if (!undoable) return;
    this.editing.draft.set(undoable.draft);
    this.undoable.set(null);
    this.said.set($localize`:@@template.undone:Rückgängig gemacht.`);
    this.focus(`[data-node="${undoable.id}"] [data-act="remove"]`);
  }

  protected addActor(): void {
    this.add((draft, id) => withActor(draft, id));
  }

  protected addBlock(): void {
    this.add((draft, id) => withBlock(draft, id));
  }

  protected addTask(blockId: string): void {
    this.add((draft, id) => withTask(draft, blockId, id));
  }

  protected addChild(taskId: string): void {
    this.add((draft, id) => withChild(draft, taskId, id));
  }

  protected reach({ nodeId }: PlacedFault): void {
    if (nodeId) this.show(nodeId);
    this.focus('[aria-invalid="true"]');
  }

  protected carryOver(): void {
    this.editing.carryOver();
    this.focus('#template-changes');
  }

  protected async discard(): Promise<void> {
    const question = {
      heading: $localize`:@@template.discard.heading:Änderungen verwerfen?`,
      sentences: [$localize`:@@template.discard.text:Die Vorlage steht dann wieder da wie in ihrer neuesten Fassung. Das lässt sich nicht rückgängig machen.`],
      agree: $localize`:@@template.discard:Änderungen verwerfen`,
      decline: $localize`:@@template.discard.decline:Weiter bearbeiten`,
    };
    if (!(await this.questions.ask(question))) return;
    this.editing.discard();
    this.said.set('');
    this.undoable.set(null);
    this.focus('#template-changes');
  }

  private add(change: (draft: Draft, id: string) => Draft): void {
    const id = crypto.randomUUID();
    this.editing.draft.update((draft) => change(draft, id));
    this.undoable.set(null);
    this.said.set('');
    this.show(id);
    this.focus(`[data-fields="${id}"] input`);
  }

  private async save(): Promise<undefined> {
    this.said.set('');
    this.undoable.set(null);
    if (await this.editing.save()) return;
    const [first] = this.editing.faults();
    if (first?.nodeId) this.show(first.nodeId);
    if (first) this.focus('[aria-invalid="true"]');
    if (this.editing.newer()) this.focus('pk-version-conflict');
  }

  private show(id: string | null): void {
    this.open.set(id);
    void this.router.navigate([], { queryParams: { offen: id }, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }

  private focus(selector: string): void {
    const render = () => {
      const target = this.element.nativeElement.querySelector<HTMLElement>(selector);
      // in the bar that stays it is in view wherever the page is, and that shall not change
      target?.focus({ preventScroll: !!target.closest('.finish') && target.getBoundingClientRect().bottom <= innerHeight });
    };
    afterNextRender(render, { injector: this.injector });
  }
}
