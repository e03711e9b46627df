import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../../core/vocabulary/planned-date';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { PageHead } from '../../../ui/page-head/page-head';
import { contentCount } from '../../model/content-count';
import { TemplatesStore } from '../../data/templates.store';

/** The templates of the Planungskreis: what its cycles begin with. */
@Component({
  selector: 'pk-template-list-page',
  imports: [DayPipe, EmptyState, PageHead, RouterLink],
  providers: [TemplatesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-list.page.html',
})
export class TemplateListPage {
  private readonly store = inject(TemplatesStore);
  protected readonly rows = computed(
    () =>
      this.store.templates()?.map((template) => {
        const { blocks } = template;
        return { template, blocks: blocks.length, contents: blocks.reduce((sum, block) => sum + contentCount(block), 0) };
      }) ?? null,
  );

  constructor() {
    void this.store.load();
  }
}
