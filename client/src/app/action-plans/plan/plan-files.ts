import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../../ui/icon/icon';

/** A version of a Handlungskonzept as files, in the language of the page. */
@Component({
  selector: 'pk-plan-files',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<a [href]="address().pdf" download><pk-icon name="download" /><ng-container i18n="@@minutes.pdf">Als PDF</ng-container><span class="sr">&ngsp;({{ about() }})</span></a><a [href]="address().docx" download><pk-icon name="download" /><ng-container i18n="@@minutes.docx">Als DOCX</ng-container><span class="sr">&ngsp;({{ about() }})</span></a>`,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.8125rem; line-height: 1.5rem; }
    a { display: inline-flex; gap: 0.3125rem; align-items: center; min-block-size: 1.5rem; }
    @media print { :host { display: none; } }
  `,
})
export class PlanFiles {
  readonly planId = input.required<string>();
  /** The number of a frozen one, or `entwurf`. */
  readonly version = input.required<number | 'entwurf'>();
  readonly language = input.required<string>();
  /** Which version it is, for whoever hears one link after another. */
  readonly about = input.required<string>();

  protected readonly address = computed(() => {
    const of = (kind: string): string => `/dokumente/handlungskonzept/${this.planId()}.${kind}?fassung=${this.version()}&sprache=${this.language()}`;
    return { pdf: of('pdf'), docx: of('docx') };
  });
}
