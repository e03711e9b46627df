import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import type { ImpactNodeKind } from '../../gql/impact-models/graphql';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import { PickList } from '../../ui/pick-list/pick-list';
import { columns } from '../model/impact-words';
import { earlierThan, type ModelValues, newNode, type NodeValues } from '../model/model-values';

/** What stands in one column, and what each of it builds on. */
@Component({
  selector: 'pk-column-fields',
  imports: [Control, Field, FormField, Icon, PickList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="fieldset" [attr.data-kind]="kind()">
      <legend class="legend">{{ words().label }} <span>{{ words().hint }}</span></legend>
      @for (node of of().nodes; track node; let place = $index) {
        @if (node.kind().value() === kind()) {
          <div class="node">
            <pk-field [of]="node.text" [label]="numbered(place)"><textarea pkControl rows="2" [formField]="node.text"></textarea></pk-field>
            @if (kind() === 'OUTCOME') {<pk-field [of]="node.targetGroup" label="Zielgruppe" i18n-label="@@impact.targetGroup" hint="Für wen ändert sich etwas?" i18n-hint="@@impact.targetGroup.hint"><input pkControl autocomplete="off" [formField]="node.targetGroup" /></pk-field>}
            @if (earlier().length) {<pk-field [of]="node.from" label="Kommt zustande durch" i18n-label="@@impact.from" optional><pk-pick-list [options]="earlier()" empty="Bitte wählen" i18n-empty="@@start.choose" [formField]="node.from" /></pk-field>}
            <div class="act">
              <button class="icon-btn up" type="button" [disabled]="isFirst(place)" (click)="move(place, -1)"><pk-icon name="up" /><span class="sr" i18n="@@impact.up">{{ numbered(place) }} nach oben</span></button>
              <button class="icon-btn down" type="button" [disabled]="isLast(place)" (click)="move(place, 1)"><pk-icon name="down" /><span class="sr" i18n="@@impact.down">{{ numbered(place) }} nach unten</span></button>
              <button class="icon-btn" type="button" (click)="remove(place)"><pk-icon name="close" /><span class="sr" i18n="@@impact.remove">{{ numbered(place) }} herausnehmen</span></button>
            </div>
          </div>
        }
      }
      <button class="btn btn--small add" type="button" (click)="add()"><pk-icon name="add" /><ng-container i18n="@@impact.addTo">{{ words().label }} hinzufügen</ng-container></button>
    </fieldset>
  `,
  styles: `
    .node { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5rem 0.75rem; align-items: end; padding-block: 0.5rem; border-block-end: 1px solid var(--pk-line); margin-block-end: 0.5rem; }
    .node pk-field { grid-column: 1; }
    .act { grid-column: 2; grid-row: 1; display: flex; }
    @media (max-width: 40rem) { .node { grid-template-columns: minmax(0, 1fr); } .act { grid-column: 1; grid-row: auto; } }
  `,
})
export class ColumnFields {
  readonly of = input.required<FieldTree<ModelValues>>();
  readonly kind = input.required<ImpactNodeKind>();

  private readonly focus = focusing();
  protected readonly words = computed(() => columns[this.kind()]);
  private readonly values = computed(() => this.of()().value());
  protected readonly earlier = computed(() => earlierThan(this.values(), this.kind()));
  /** The places in the whole list of what stands in this column. */
  private readonly here = computed(() => this.values().nodes.flatMap(({ kind }, place) => (kind === this.kind() ? [place] : [])));

  protected numbered(place: number): string {
    return `${this.words().label} ${this.here().indexOf(place) + 1}`;
  }

  protected isFirst(place: number): boolean {
    return this.here()[0] === place;
  }

  protected isLast(place: number): boolean {
    return this.here().at(-1) === place;
  }

  protected add(): void {
    this.change((nodes) => [...nodes, newNode(this.kind())]);
    this.focus(`[data-kind="${this.kind()}"] .node:nth-of-type(${this.here().length}) textarea`);
  }

  protected remove(place: number): void {
    const { key } = this.values().nodes[place];
    this.change((nodes) => nodes.toSpliced(place, 1).map((node) => ({ ...node, from: node.from.filter((each) => each !== key) })));
    this.focus(`[data-kind="${this.kind()}"] .add`);
  }

  protected move(place: number, by: 1 | -1): void {
    const other = this.here()[this.here().indexOf(place) + by];
    this.change((nodes) => nodes.with(place, nodes[other]).with(other, nodes[place]));
    this.focus(`[data-kind="${this.kind()}"] .node:nth-of-type(${this.here().indexOf(other) + 1}) ${by === 1 ? '.down' : '.up'}:not([disabled])`, `[data-kind="${this.kind()}"] .node:nth-of-type(${this.here().indexOf(other) + 1}) button:not([disabled])`);
  }

  private change(how: (nodes: NodeValues[]) => NodeValues[]): void {
    this.of()().value.update((values) => ({ ...values, nodes: how(values.nodes) }));
  }
}
