import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../../core/session/session';
import { day } from '../../../core/vocabulary/planned-date';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { PageHead } from '../../../ui/page-head/page-head';
import { Crumbs } from '../../../ui/crumbs/crumbs';
import { Landing } from '../../../core/navigation/landing';
import { TemplatesStore } from '../../data/templates.store';
import { TemplateEditor } from '../editor/template-editor';
import type { Template } from '../model/draft';
import { TemplateView } from './template-view';

/** One template: to be edited by whoever may, to be read by the others. */
@Component({
  selector: 'pk-template-page',
  imports: [Crumbs, EmptyState, PageHead, RouterLink, TemplateEditor, TemplateView],
  providers: [TemplatesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (template(); as template) {
      <pk-crumbs [above]="above" [here]="template.title" />
      <pk-page-head [heading]="template.title" [under]="about(template)" />
      @if (mayEdit) {<pk-template-editor [template]="template" [offen]="offen()" />} @else {<pk-template-view [template]="template" />}
      @if (template.source) {<p class="source" i18n="@@cycle.source">Quelle: {{ template.source }}</p>}
    } @else if (template() === null) {
      <pk-page-head heading="Vorlage" i18n-heading="@@cycle.list.template" />
      <pk-empty-state><ng-container i18n="@@template.notFound">Diese Vorlage gibt es nicht.</ng-container>&ngsp;<a routerLink="/vorlagen" i18n="@@template.toList">Zu den Vorlagen</a></pk-empty-state>
    }
  `,
  styles: '.source { margin-block-start: 2rem; color: var(--pk-muted); font-size: 0.75rem; line-height: 1.125rem; max-inline-size: 100ch; }',
})
export class TemplatePage {
  readonly templateKey = input.required<string>();
  /** Query parameter of the address. */
  readonly offen = input<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly store = inject(TemplatesStore);
  protected readonly mayEdit = inject(Session).may('template.edit');
  protected readonly above = [{ text: $localize`:@@template.list:Vorlagen`, address: '/vorlagen' }];
  /** Undefined until it has come, null when there is none. */
  protected readonly template = computed(() => {
    const templates = this.store.templates();
    return templates === null ? undefined : (templates.find(({ key }) => key === this.templateKey()) ?? null);
  });

  constructor() {
    const landing = inject(Landing);
    void this.store.load().then(() => landing.headingHasCome());
  }

  /** "Fassung 2, gespeichert von Jana Terhorst am 20.11.2026" */
  protected about({ version, createdBy, createdAt }: Template): string {
    return createdBy
      ? $localize`:@@template.about:Fassung ${version}:version:, gespeichert von ${createdBy}:name: am ${day(createdAt, this.locale)}:date:`
      : $localize`:@@template.about.shipped:Fassung ${version}:version:, geliefert`;
  }
}
