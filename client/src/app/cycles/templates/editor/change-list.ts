import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Change } from '../model/changes';
import { fieldWords } from '../model/words';

/** What a template becomes, in sentences. */
@Component({
  selector: 'pk-change-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (change of changes(); track $index) {
        <li>
          @switch (change.kind) {
            @case ('added') {<b i18n="@@template.change.added">Neu: {{ change.name }}</b>}
            @case ('removed') {<b i18n="@@template.change.removed">Entfällt: {{ change.name }}</b>@if (change.below) {&ngsp;<ng-container i18n="@@template.change.below">{change.below, plural, =1 {mit 1 Inhalt} other {mit {{ change.below }} Inhalten}}</ng-container>}}
            @case ('changed') {<b>{{ change.name || whole }}</b>}
            @case ('reordered') {<span>@if (change.name) {<ng-container i18n="@@template.change.reordered">{{ change.name }}: die Inhalte stehen in anderer Reihenfolge</ng-container>} @else {<ng-container i18n="@@template.change.reorderedTop">Beteiligte oder Bausteine stehen in anderer Reihenfolge</ng-container>}</span>}
          }
          @for (field of change.fields; track field.field) {
            <span class="field-change">
              {{ words[field.field] }}:&ngsp;
              @if (change.kind === 'changed' && field.isNames) {
                @if (field.before) {<ng-container i18n="@@template.change.gone">nicht mehr</ng-container>&ngsp;<del>{{ field.before }}</del>&ngsp;}@if (field.after) {<ng-container i18n="@@template.change.come">neu</ng-container>&ngsp;<ins>{{ field.after }}</ins>}
              } @else {
                @if (change.kind === 'changed') {<del>{{ field.before || nothing }}</del>&ngsp;<span aria-hidden="true">→</span><span class="sr" i18n="@@template.change.becomes">wird zu</span>&ngsp;}<ins>{{ field.after || nothing }}</ins>
              }
            </span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { padding-block: 0.4375rem; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    b { font-weight: 500; }
    .field-change { display: block; color: var(--pk-muted); }
    ins { text-decoration: none; color: var(--pk-text); }
  `,
})
export class ChangeList {
  readonly changes = input.required<readonly Change[]>();

  protected readonly words = fieldWords;
  protected readonly nothing = $localize`:@@template.change.nothing:nichts`;
  protected readonly whole = $localize`:@@template.whole:Die ganze Vorlage`;
}
