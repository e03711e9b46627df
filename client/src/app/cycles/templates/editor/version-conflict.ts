import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { DayPipe } from '../../../core/vocabulary/planned-date';
import { Notice } from '../../../ui/notice/notice';
import type { Change } from '../model/changes';
import type { Template } from '../model/draft';
import { ChangeList } from './change-list';

/** Somebody else has made a newer version: what they did beside what I did, and how it goes on. */
@Component({
  selector: 'pk-version-conflict',
  imports: [ChangeList, DayPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { tabindex: '-1' },
  template: `
    <pk-notice kind="refusal" heading="Inzwischen gibt es eine neuere Fassung dieser Vorlage; es wurde nichts überschrieben." i18n-heading="@@refusal.templateChangedMeanwhile">
      <p><ng-container i18n="@@template.newer">Fassung {{ newer().version }} vom {{ newer().createdAt | day }}.</ng-container>&ngsp;@if (newer().createdBy; as name) {<ng-container i18n="@@template.newer.by">Gespeichert von {{ name }}.</ng-container>&ngsp;}<ng-container i18n="@@template.newer.remedy">Ihre Änderungen stehen noch hier. Vergleichen Sie beide, und entscheiden Sie, wie es weitergeht. Wo beide dasselbe geändert haben, gilt Ihre Angabe.</ng-container></p>
    </pk-notice>
    <div class="two">
      <div><h2 i18n="@@template.theirs">Das haben andere geändert</h2><pk-change-list [changes]="theirs()" /></div>
      <div><h2 i18n="@@template.mine">Das haben Sie geändert</h2><pk-change-list [changes]="mine()" /></div>
    </div>
    <div class="btns">
      <button class="btn btn--primary" type="button" (click)="carriedOver.emit()" i18n="@@template.carryOver">Meine Änderungen auf Fassung {{ newer().version }} übertragen</button>
      <button class="btn" type="button" (click)="discarded.emit()" i18n="@@template.takeNewer">Meine Änderungen verwerfen</button>
    </div>
  `,
  styles: `
    :host { display: grid; gap: 1rem; }
    h2 { margin-block-end: 0.375rem; font-size: 0.875rem; line-height: 1.25rem; }
  `,
})
export class VersionConflict {
  readonly newer = input.required<Template>();
  readonly theirs = input.required<readonly Change[]>();
  readonly mine = input.required<readonly Change[]>();
  readonly carriedOver = output();
  readonly discarded = output();
}
