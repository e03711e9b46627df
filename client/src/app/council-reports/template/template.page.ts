import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { CouncilTemplatesDocument, type CouncilTemplatesQuery, EndCouncilTemplateDocument } from '../../gql/council-reports/graphql';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { TemplateSender } from '../data/template-sender';
import { type TemplateRefusal, templateRefusalSentence } from '../model/template-refusal';

/** The own layout of the Planungskreis for its Sachstandsvorlagen as DOCX. */
@Component({
  selector: 'pk-template-page',
  imports: [Crumbs, DayPipe, Icon, Notice, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    section { margin-block-end: 1.5rem; max-inline-size: 70ch; }
    .btns { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 0.75rem; }
    section > p + p { margin-block-start: 0.5rem; }
    a { display: inline-flex; gap: 0.3125rem; align-items: center; min-block-size: 1.5rem; }
    .placeholders { margin-block-start: 0.5rem; columns: 14rem; padding-inline-start: 1.25rem; }
    code { overflow-wrap: anywhere; }
  `,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <p class="sr" role="status">{{ said() }}</p>
    @if (problem(); as refused) {<pk-notice kind="refusal" [heading]="refused.title"><p>{{ refused.remedy }}</p></pk-notice>}
    @if (templates(); as it) {
      <section aria-labelledby="template-current">
        <h2 id="template-current" tabindex="-1" i18n="@@template.current">Was gilt</h2>
        @if (it.current; as current) {<p><b>{{ current.name }}</b><br /><span class="small muted" i18n="@@template.addedBy">seit {{ current.addedAt | day }}, von {{ current.addedBy }}</span></p>} @else {<p i18n="@@template.none">Kein eigenes Muster. Das Programm gestaltet die Vorlagen selbst.</p>}
        <div class="btns">
          <input #box class="sr" type="file" tabindex="-1" aria-hidden="true" accept=".docx" (change)="send(box)" />
          <button class="btn btn--primary" type="button" [disabled]="isSending()" (click)="box.click()" i18n="@@template.upload">Eigenes Muster hochladen</button>
          @if (it.current; as current) {<button class="btn" type="button" (click)="end(current.id)" i18n="@@template.end">Nicht mehr verwenden</button>}
        </div>
      </section>
      <section aria-labelledby="template-how">
        <h2 id="template-how" i18n="@@template.how">So entsteht ein Muster</h2>
        <p i18n="@@template.how.text">Ein Muster ist eine DOCX-Datei bis 2 MB mit Platzhaltern in doppelten geschweiften Klammern. Am einfachsten beginnen Sie mit dem Beispiel: Es enthält alle Platzhalter; Kopf, Schrift und Reihenfolge ändern Sie in Ihrem Textprogramm.</p>
        <p><a href="/dokumente/muster/beispiel.docx" download><pk-icon name="download" /><ng-container i18n="@@template.example">Beispiel herunterladen</ng-container></a></p>
        <p i18n="@@template.rows">Platzhalter mit einem Punkt stehen in der Zeile einer Tabelle; die Zeile kommt so oft, wie es Einträge gibt.</p>
        <ul class="placeholders">@for (name of it.placeholders; track name) {<li><code>{{ braced(name) }}</code></li>}</ul>
      </section>
    }
  `,
})
export class TemplatePage {
  private readonly graphql = inject(Graphql);
  private readonly sender = inject(TemplateSender);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly title = $localize`:@@template.title.report:Muster der Sachstandsvorlage`;
  protected readonly crumbs = [{ text: $localize`:@@resolution.list:Beschlüsse`, address: '/beschluesse' }];
  protected readonly templates = signal<CouncilTemplatesQuery['councilTemplates'] | null>(null);
  protected readonly isSending = signal(false);
  protected readonly said = signal('');
  private readonly refusal = signal<TemplateRefusal | null>(null);
  protected readonly problem = computed(() => {
    const refusal = this.refusal();
    return refusal && templateRefusalSentence(refusal, this.locale);
  });

  constructor() {
    const landing = inject(Landing);
    void this.load().then(() => landing.headingHasCome());
  }

  protected braced(name: string): string {
    return `{{${name}}}`;
  }

  protected async send(box: HTMLInputElement): Promise<void> {
    const file = box.files?.item(0);
    box.value = ''; // the same file may be chosen again
    if (!file) return;
    this.begin();
    this.isSending.set(true);
    const refusal = await this.sender.send(file);
    this.isSending.set(false);
    if (refusal === null) await this.changed($localize`:@@template.arrived:Das Muster gilt ab jetzt.`);
    else this.refusal.set(refusal ?? null);
  }

  protected async end(templateId: string): Promise<void> {
    this.begin();
    const answer = (await this.graphql.mutate(EndCouncilTemplateDocument, { input: { templateId } }))?.endCouncilTemplate;
    if (answer) await this.changed($localize`:@@template.ended:Das Programm gestaltet die Vorlagen wieder selbst. Was eingefroren ist, behält sein Muster.`);
  }

  private begin(): void {
    this.said.set('');
    this.refusal.set(null);
  }

  private async changed(text: string): Promise<void> {
    await this.load();
    this.said.set(text);
    this.focus('#template-current', 'h1');
  }

  private async load(): Promise<void> {
    const answer = await this.graphql.query(CouncilTemplatesDocument, {});
    if (answer) this.templates.set(answer.councilTemplates);
  }
}
