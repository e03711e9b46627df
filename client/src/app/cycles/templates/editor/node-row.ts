import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Chip } from '../../../ui/chip/chip';
import { Icon } from '../../../ui/icon/icon';

/** An actor, a block or a content in its list, with what can be done to it. */
@Component({
  selector: 'pk-node-row',
  imports: [Chip, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-node]': 'nodeId()', '[class.is-open]': 'open()' },
  template: `
    <span class="what">
      @if (number(); as key) {<span class="tid">{{ key }}</span>&ngsp;}<span class="name">{{ name() || unnamed }}</span>
      @if (faulty()) {<pk-chip icon="risk" tone="risk"><ng-container i18n="@@template.faulty">bitte prüfen</ng-container></pk-chip>}
      @if (about()) {<span class="chip-sub">{{ about() }}</span>}
    </span>
    <span class="acts">
      <button class="icon-btn" type="button" data-act="open" [attr.aria-expanded]="open()" (click)="toggled.emit()"><pk-icon [name]="open() ? 'down' : 'edit'" /><span class="sr" i18n="@@template.edit">{{ label() }} bearbeiten</span></button>
      <button class="icon-btn" type="button" data-act="up" (click)="moved.emit(-1)"><pk-icon name="up" /><span class="sr" i18n="@@template.up">{{ label() }} nach oben</span></button>
      <button class="icon-btn" type="button" data-act="down" (click)="moved.emit(1)"><pk-icon name="down" /><span class="sr" i18n="@@template.down">{{ label() }} nach unten</span></button>
      <button class="icon-btn" type="button" data-act="remove" (click)="removed.emit()"><pk-icon name="close" /><span class="sr" i18n="@@template.remove">{{ label() }} herausnehmen</span></button>
    </span>
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.5rem; align-items: start; padding-block: 0.25rem; border-block-end: 1px solid var(--pk-line); }
    :host(.is-open) { border-block-end: 0; background: var(--pk-selected); box-shadow: inset 3px 0 0 var(--pk-action); padding-inline-start: 0.75rem; }
    .what { padding-block: 0.25rem; font-size: 0.8125rem; line-height: 1.25rem; }
    .tid { color: var(--pk-muted); }
    pk-chip { margin-inline-start: 0.75rem; }
    .acts { display: flex; flex-wrap: wrap; justify-content: end; }
    @media (max-width: 30rem) { :host { grid-template-columns: minmax(0, 1fr); gap: 0; } }
  `,
})
export class NodeRow {
  readonly nodeId = input.required<string>();
  /** The key that people read, where it has one. */
  readonly number = input('');
  readonly name = input.required<string>();
  readonly about = input('');
  readonly open = input(false);
  readonly faulty = input(false);
  readonly toggled = output();
  readonly moved = output<-1 | 1>();
  readonly removed = output();

  protected readonly unnamed = $localize`:@@template.unnamed:noch ohne Bezeichnung`;

  protected label(): string {
    return [this.number(), this.name()].filter(Boolean).join(' ') || this.unnamed;
  }
}
