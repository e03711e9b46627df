import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Graphql } from '../../core/graphql/graphql';
import { Language } from '../../core/language/language';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { ContributionPageSettingsDocument, type ContributionPageSettingsQuery, KeepContributionPageDocument, type PageSettingsFragment } from '../../gql/contributions/graphql';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { ContributionTabs } from '../contribution-tabs';

/** The settings as they are written. */
const written = ({ slug, isOpen, introduction, bodyId, organization }: PageSettingsFragment) => ({ slug, isOpen, introduction, bodyId, organizationId: organization?.id ?? '' });

/** Opens and closes the page on which anybody may contribute without an account. */
@Component({
  selector: 'pk-page-settings-page',
  imports: [ContributionTabs, Control, CopyButton, Field, Form, FormField, Icon, Notice, PageHead, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './page-settings.page.html',
})
export class PageSettingsPage {
  private readonly graphql = inject(Graphql);
  private readonly origin = inject(DOCUMENT).location.origin;
  private readonly locale = inject(Language).current;
  private readonly settings = signal<ContributionPageSettingsQuery | null>(null);
  private readonly kept = signal<PageSettingsFragment | null>(null);
  protected readonly isThere = computed(() => this.settings() !== null);
  protected readonly bodies = computed(() => this.settings()?.bodies ?? []);
  protected readonly organizations = computed(() => this.settings()?.organizations ?? []);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly said = signal('');
  /** Empty while the page is closed. */
  protected readonly address = computed(() => (this.kept()?.isOpen ? `${this.origin}/${this.locale}/beitragen/${this.kept()?.slug}` : ''));
  private readonly model = signal({ slug: '', isOpen: false, introduction: '', bodyId: '', organizationId: '' });
  protected readonly isUnsaved = computed(() => {
    const page = this.kept();
    return !page || JSON.stringify(written(page)) !== JSON.stringify(this.model());
  });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.slug);
      validate(path.slug, ({ value }) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value().trim()) || value().trim() === '' ? null : fieldProblem('NOT_ALLOWED')));
      atMost(path.slug, 60);
      atMost(path.introduction, 2000);
      filled(path.bodyId);
    },
    { submission: { action: () => this.save(), onInvalid: () => this.refusal.set(null) } },
  );

  constructor() {
    void this.load();
  }

  private async load(): Promise<void> {
    const answer = await this.graphql.query(ContributionPageSettingsDocument, {});
    if (!answer) return;
    const [only, ...others] = answer.bodies;
    if (only && others.length === 0) this.model.update((model) => ({ ...model, bodyId: only.id }));
    if (answer.contributionPage) this.show(answer.contributionPage);
    this.settings.set(answer);
  }

  private show(page: PageSettingsFragment): void {
    this.kept.set(page);
    this.model.set(written(page));
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.said.set('');
    const { slug, introduction, organizationId, ...rest } = this.model();
    const answer = (await this.graphql.mutate(KeepContributionPageDocument, { input: { ...rest, slug: slug.trim(), introduction: introduction.trim(), organizationId: organizationId || null, version: this.kept()?.version ?? 0 } }))?.keepContributionPage;
    switch (answer?.__typename) {
      case 'ContributionPageKept':
        this.show(answer.page);
        this.said.set(answer.page.isOpen ? $localize`:@@publicPage.opened:Die Seite ist jetzt geöffnet.` : $localize`:@@publicPage.closed:Gespeichert. Die Seite ist geschlossen.`);
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'ContributionPageChangedMeanwhile':
      case 'NotAllowed':
      case 'NotFound':
      case 'PageAddressTaken':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
