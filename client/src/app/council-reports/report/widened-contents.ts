import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { PaperReport } from '../data/paper-report.store';
import { Notice } from '../../ui/notice/notice';

type Widened = NonNullable<PaperReport['draft']>['widened'][number];

const readers: Readonly<Record<Widened['visibility'], string>> = {
  INTERNAL: $localize`:@@report.widened.internal:bisher nur die eigene Verwaltung`,
  PARTICIPANTS: $localize`:@@report.widened.participants:bisher nur, wer mitwirkt`,
  TENANT: $localize`:@@report.widened.tenant:bisher alle im Planungskreis`,
  PUBLIC: $localize`:@@report.widened.public:bisher schon alle`,
};

/** What more people than before will read once the paper holds it, named before it is frozen. */
@Component({
  selector: 'pk-widened-contents',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-notice kind="watch" [heading]="isPublic() ? forAll : forMore">
      <p i18n="@@report.widened.hint">Wer die Vorlage liest, liest mit der Fassung auch:</p>
      <ul>
        @for (each of contents(); track each.id) {
          <li>{{ each.name }}@if (each.contents; as count) {<ng-container i18n="@@report.widened.contents">, {count, plural, =1 {ein Inhalt mit Notiz} other {{{ count }} Inhalte mit Notizen}}</ng-container>}<span class="small muted">&ngsp;({{ readers[each.visibility] }})</span></li>
        }
      </ul>
      <p i18n="@@report.widened.remedy">Was nicht nach außen soll, stellen Sie vorher auf „nur die eigene Körperschaft“ und bleibt dann draußen.</p>
    </pk-notice>
  `,
  styles: 'ul { margin: 0.25rem 0 0.5rem; padding-inline-start: 1.25rem; }',
})
export class WidenedContents {
  readonly contents = input.required<readonly Widened[]>();
  /** Whether the paper is read by everybody, with and without an account. */
  readonly isPublic = input.required<boolean>();

  protected readonly readers = readers;
  protected readonly forAll = $localize`:@@report.widened.forAll:Diese Vorlage ist öffentlich: Danach lesen alle, was bisher weniger Menschen lesen`;
  protected readonly forMore = $localize`:@@report.widened.forMore:Danach lesen mehr Menschen als bisher, was hier steht`;
}
