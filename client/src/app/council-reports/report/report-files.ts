import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { Icon } from '../../ui/icon/icon';

/** A version of a Sachstandsvorlage as files, in the language of the page. */
@Component({
  selector: 'pk-report-files',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a [href]="address().pdf" download><pk-icon name="download" /><ng-container i18n="@@minutes.pdf">Als PDF</ng-container><span class="sr">&ngsp;({{ about() }})</span></a><a [href]="address().docx" download><pk-icon name="download" /><ng-container i18n="@@minutes.docx">Als DOCX</ng-container><span class="sr">&ngsp;({{ about() }})</span></a>`,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.8125rem; line-height: 1.5rem; }
    a { display: inline-flex; gap: 0.3125rem; align-items: center; min-block-size: 1.5rem; }
    @media print { :host { display: none; } }
  `,
})
export class ReportFiles {
  readonly paperId = input.required<string>();
  /** The number of a frozen one, or `entwurf`. */
  readonly version = input.required<number | 'entwurf'>();
  /** Which version it is, for whoever hears one link after another. */
  readonly about = input.required<string>();

  private readonly language = inject(LOCALE_ID).slice(0, 2);
  protected readonly address = computed(() => {
    const of = (kind: string): string => `/dokumente/sachstand/${this.paperId()}.${kind}?fassung=${this.version()}&sprache=${this.language}`;
    return { pdf: of('pdf'), docx: of('docx') };
  });
}
